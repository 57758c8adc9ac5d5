package vn.quytrinh.worktime.benchmark;

import java.time.LocalDate;
import java.time.LocalDateTime;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * The least a deadline can cost by searching: running totals in an array, and one binary search for the sum. It knows neither
 * day zero nor cut-off nor missing years, and is told where each receipt stands in the totals.
 */
final class BareSearch {

    private final int[] workingDays;
    private final long[] workedNanos;
    private final long[] opens;
    private final int[] dayOfReceipt;
    private final long[] workedAtReceipt;

    BareSearch(WorkingCalendar calendar, Receipts receipts) {
        LocalDate first = LocalDate.of(calendar.data().years().firstKey(), 1, 1);
        LocalDate end = LocalDate.of(calendar.data().years().lastKey() + 1, 1, 1);
        int days = (int) (end.toEpochDay() - first.toEpochDay());
        workingDays = new int[days + 1];
        int sessions = 0;
        for (int i = 0; i < days; i++) {
            int more = calendar.sessionsOn(first.plusDays(i)).size();
            workingDays[i + 1] = workingDays[i] + (more > 0 ? 1 : 0);
            sessions += more;
        }
        workedNanos = new long[sessions + 1];
        opens = new long[sessions];
        int s = 0;
        for (int i = 0; i < days; i++) {
            LocalDate date = first.plusDays(i);
            for (Session session : calendar.sessionsOn(date)) {
                opens[s] = date.toEpochDay() * 86_400_000_000_000L
                        + session.opens().toNanoOfDay();
                workedNanos[s + 1] = workedNanos[s] + session.length().toNanos();
                s++;
            }
        }
        dayOfReceipt = new int[receipts.count()];
        workedAtReceipt = new long[receipts.count()];
        for (int i = 0; i < receipts.count(); i++) {
            LocalDateTime moment = receipts.moment(i);
            dayOfReceipt[i] = (int) (moment.toLocalDate().toEpochDay() - first.toEpochDay());
            workedAtReceipt[i] =
                    calendar.workingTimeBetween(first.atStartOfDay(), moment).toNanos();
        }
    }

    /** The day on which a number of working days after a receipt is full. */
    int days(int receipt, int amount) {
        int target = workingDays[dayOfReceipt[receipt] + 1] + amount;
        int low = 0;
        int high = workingDays.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workingDays[middle] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low - 1;
    }

    /** The moment at which working time after a receipt is used up. */
    long hours(int receipt, long nanos) {
        long target = workedAtReceipt[receipt] + nanos;
        int low = 0;
        int high = workedNanos.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (workedNanos[middle] >= target) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return opens[low - 1] + target - workedNanos[low - 1];
    }
}
