package vn.quytrinh.engine.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.WorkingCalendar;

/** The days of a calendar by which a count is tried. Years that are not known end the search. */
record BoundaryDays(WorkingCalendar calendar) {
    private static final int SEARCHED = 500;
    private static final int LONG = 4;
    private static final int MOST = 3;
    private static final int QUIET = 14;

    /**
     * Days off that follow one another.
     *
     * @param before the last working day before them
     * @param days how many
     */
    record Off(LocalDate before, int days) {}

    /** Returns the first working day with nothing but ordinary weeks after it; the first day where none is known. */
    LocalDate ordinaryFrom(LocalDate from) {
        return days(from)
                .filter(this::isWorking)
                .filter(day -> days(day).limit(QUIET).allMatch(each -> isOrdinary(each)))
                .findFirst()
                .orElse(from);
    }

    /** Returns the longest stretches of days off, in order of time. */
    List<Off> longestHolidays(LocalDate from) {
        List<Off> found = new ArrayList<>();
        LocalDate worked = null;
        int off = 0;
        for (LocalDate day : days(from).toList()) {
            if (!isWorking(day)) {
                off++;
                continue;
            }
            if (worked != null && off >= LONG) {
                found.add(new Off(worked, off));
            }
            worked = day;
            off = 0;
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Off::days).reversed())
                .limit(MOST)
                .sorted(Comparator.comparing(Off::before))
                .toList();
    }

    /** Returns the first weekly day of rest. */
    Optional<LocalDate> dayOff(LocalDate from) {
        return first(from, day -> calendar.kindOf(day) == DayKind.WEEKLY_REST);
    }

    /** Returns the first day that is worked to make up for another. */
    Optional<LocalDate> madeUp(LocalDate from) {
        return first(from, day -> calendar.kindOf(day) == DayKind.SWAP_WORK);
    }

    private Optional<LocalDate> first(LocalDate from, Predicate<LocalDate> wanted) {
        return days(from).filter(wanted).findFirst();
    }

    private boolean isWorking(LocalDate day) {
        return calendar.isWorkingDay(day);
    }

    private boolean isOrdinary(LocalDate day) {
        DayKind kind = calendar.kindOf(day);
        return kind == DayKind.WORKING || kind == DayKind.WEEKLY_REST;
    }

    private Stream<LocalDate> days(LocalDate from) {
        return Stream.iterate(from, day -> day.plusDays(1)).limit(SEARCHED).takeWhile(this::isKnown);
    }

    private boolean isKnown(LocalDate day) {
        try {
            calendar.kindOf(day);
            return true;
        } catch (MissingYearException unknown) {
            return false;
        }
    }
}
