package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * Searches the latest receipt that is due in time. A later receipt is never due earlier, so halving the span of known years
 * finds it to the nanosecond.
 */
final class LatestStart {

    private LatestStart() {}

    static Optional<LocalDateTime> of(WorkingCalendar calendar, LocalDateTime dueAt, Counting counting) {
        long latest = DeadlineArithmetic.number(dueAt);
        long early = DeadlineArithmetic.number(knownSince(calendar, dueAt.toLocalDate()));
        if (!inTime(counting, early, dueAt)) {
            return Optional.empty();
        }
        // In time at early, not after late.
        long late = latest;
        while (early < late) {
            long middle = early + (late - early + 1) / 2;
            if (inTime(counting, middle, dueAt)) {
                early = middle;
            } else {
                late = middle - 1;
            }
        }
        return Optional.of(DeadlineArithmetic.moment(early));
    }

    private static boolean inTime(Counting counting, long received, LocalDateTime dueAt) {
        try {
            return !counting.from(DeadlineArithmetic.moment(received)).dueAt().isAfter(dueAt);
        } catch (MissingYearException beyond) {
            // The years up to the due moment are known, so what is unknown lies after it.
            return false;
        }
    }

    private static LocalDateTime knownSince(WorkingCalendar calendar, LocalDate date) {
        int year = date.getYear();
        calendar.requireKnown(date, date);
        while (calendar.data().years().getOrDefault(year - 1, YearStatus.MISSING) != YearStatus.MISSING) {
            year--;
        }
        return LocalDate.of(year, 1, 1).atStartOfDay();
    }
}
