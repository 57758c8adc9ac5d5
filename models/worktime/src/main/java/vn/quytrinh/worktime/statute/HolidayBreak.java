package vn.quytrinh.worktime.statute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The days off that consecutive holidays give, to be compared with another way to lay them. The orders are the ones that the decisions
 * for 2018–2026 follow; both put the earlier holidays first among equals.
 *
 * @param length how many days follow one another without work, compensation and weekends included
 * @param onRestDays how many of the holidays fall on weekly rest days
 * @param first the first holiday
 */
record HolidayBreak(int length, long onRestDays, LocalDate first) {

    /** The fewest holidays on weekly rest days first, so that the fewest have to be compensated. */
    static final Comparator<HolidayBreak> FEWEST_ON_REST_DAYS =
            Comparator.comparing(HolidayBreak::onRestDays).thenComparing(HolidayBreak::first);

    /** The longest break first, of equally long ones the fewest holidays on weekly rest days. */
    static final Comparator<HolidayBreak> LONGEST =
            Comparator.comparing(HolidayBreak::length).reversed().thenComparing(FEWEST_ON_REST_DAYS);

    static HolidayBreak of(List<LocalDate> holidays) {
        Set<LocalDate> off = new HashSet<>(holidays);
        off.addAll(Compensation.forHolidays(holidays).keySet());
        LocalDate start = holidays.get(0);
        while (isOff(start.minusDays(1), off)) {
            start = start.minusDays(1);
        }
        LocalDate end = holidays.get(0);
        while (isOff(end, off)) {
            end = end.plusDays(1);
        }
        return new HolidayBreak(
                (int) (end.toEpochDay() - start.toEpochDay()),
                holidays.stream().filter(Compensation::isRestDay).count(),
                holidays.get(0));
    }

    private static boolean isOff(LocalDate date, Set<LocalDate> off) {
        return off.contains(date) || Compensation.isRestDay(date);
    }
}
