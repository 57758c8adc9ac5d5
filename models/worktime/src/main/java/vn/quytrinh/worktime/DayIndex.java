package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All days of a calendar with running totals of working days, sessions and working time, so that a deadline costs an array
 * access or a binary search. Days of missing years count as days off here; who asks checks the years.
 */
final class DayIndex {

    private final long firstEpochDay;
    private final DayKind[] kinds;
    private final List<List<Session>> sessions;
    private final int[] workingBefore;
    private final int[] sessionsBefore;
    private final long[] nanosBefore;
    private final int[] workingDays;

    DayIndex(CalendarData data, OfficeHours hours) {
        LocalDate first = LocalDate.of(data.years().firstKey(), 1, 1);
        firstEpochDay = first.toEpochDay();
        int count = (int) (LocalDate.of(data.years().lastKey() + 1, 1, 1).toEpochDay() - firstEpochDay);
        Map<LocalDate, SpecialDay> special = new HashMap<>();
        data.days().forEach(day -> special.put(day.date(), day));
        kinds = new DayKind[count];
        @SuppressWarnings({"unchecked", "rawtypes"})
        List<Session>[] sessionsOfDays = new List[count];
        workingBefore = new int[count + 1];
        sessionsBefore = new int[count + 1];
        nanosBefore = new long[count + 1];
        int[] working = new int[count];
        for (int i = 0; i < count; i++) {
            LocalDate date = first.plusDays(i);
            SpecialDay day = special.get(date);
            kinds[i] = kind(date, day, hours);
            boolean known = data.years().get(date.getYear()) != YearStatus.MISSING;
            sessionsOfDays[i] = known && kinds[i].isWorking() ? sessions(date, day, hours) : List.of();
            boolean works = !sessionsOfDays[i].isEmpty();
            if (works) {
                working[workingBefore[i]] = i;
            }
            workingBefore[i + 1] = workingBefore[i] + (works ? 1 : 0);
            sessionsBefore[i + 1] = sessionsBefore[i] + sessionsOfDays[i].size();
            nanosBefore[i + 1] = nanosBefore[i]
                    + sessionsOfDays[i].stream().mapToLong(Session::nanos).sum();
        }
        sessions = List.of(sessionsOfDays);
        workingDays = Arrays.copyOf(working, workingBefore[count]);
    }

    DayKind kindOf(LocalDate date) {
        return kinds[indexOf(date)];
    }

    List<Session> sessionsOn(LocalDate date) {
        return sessions.get(indexOf(date));
    }

    /** The working days up to and including a date, since the first day of the index. */
    int workingDaysThrough(LocalDate date) {
        return workingBefore[indexOf(date) + 1];
    }

    /** The sessions up to and including a date, since the first day of the index. */
    int sessionsThrough(LocalDate date) {
        return sessionsBefore[indexOf(date) + 1];
    }

    /** The working day with a running number, from 1; null beyond the index. */
    @Nullable
    LocalDate workingDay(long number) {
        return number < 1 || number > workingDays.length ? null : dateOf(workingDays[(int) number - 1]);
    }

    /** The date of the session with a running number, from 1; null beyond the index. */
    @Nullable
    LocalDate dayOfSession(long number) {
        if (number > sessionsBefore[sessionsBefore.length - 1]) {
            return null;
        }
        int low = 0;
        int high = kinds.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sessionsBefore[middle + 1] >= number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return dateOf(low);
    }

    /** The working time before a moment, since the first day of the index, in nanoseconds. */
    long nanosUntil(LocalDateTime moment) {
        int index = indexOf(moment.toLocalDate());
        long nanos = nanosBefore[index];
        for (Session session : sessions.get(index)) {
            nanos += session.nanosUntil(moment.toLocalTime());
        }
        return nanos;
    }

    /** The earliest moment at which a running total of working time, above zero, is reached; null beyond the index. */
    @Nullable
    LocalDateTime momentOf(long nanos) {
        if (nanos > nanosBefore[nanosBefore.length - 1]) {
            return null;
        }
        int low = 0;
        int high = kinds.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (nanosBefore[middle + 1] >= nanos) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        long left = nanos - nanosBefore[low];
        for (Session session : sessions.get(low)) {
            if (left <= session.nanos()) {
                return dateOf(low).atTime(session.opens().plusNanos(left));
            }
            left -= session.nanos();
        }
        throw new IllegalStateException("Expected the running totals to add up but " + left + " ns are left.");
    }

    private int indexOf(LocalDate date) {
        return (int) (date.toEpochDay() - firstEpochDay);
    }

    private LocalDate dateOf(int index) {
        return LocalDate.ofEpochDay(firstEpochDay + index);
    }

    private static DayKind kind(LocalDate date, @Nullable SpecialDay day, OfficeHours hours) {
        if (day != null) {
            return day.kind();
        }
        return hours.on(date.getDayOfWeek()).isEmpty() ? DayKind.WEEKLY_REST : DayKind.WORKING;
    }

    private static List<Session> sessions(LocalDate date, @Nullable SpecialDay day, OfficeHours hours) {
        if (day == null) {
            return hours.on(date.getDayOfWeek());
        }
        LocalDate pairedWith = day.pairedWith();
        return hours.standingInFor(pairedWith == null ? DayOfWeek.MONDAY : pairedWith.getDayOfWeek());
    }
}
