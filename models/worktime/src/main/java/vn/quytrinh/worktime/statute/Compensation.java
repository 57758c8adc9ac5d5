package vn.quytrinh.worktime.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the day off that a holiday on a weekly rest day gives instead (nghỉ bù), BLLĐ 2019 Điều 111 khoản 3. */
final class Compensation {

    private static final Set<DayOfWeek> WEEKLY_REST = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private Compensation() {}

    static boolean isRestDay(LocalDate date) {
        return WEEKLY_REST.contains(date.getDayOfWeek());
    }

    /**
     * Gives each holiday on a rest day, the earliest first, the next day that is neither a rest day nor a holiday nor given to
     * another.
     *
     * @return the holiday by the day off given for it
     */
    static SortedMap<LocalDate, LocalDate> forHolidays(Collection<LocalDate> holidays) {
        Set<LocalDate> taken = new HashSet<>(holidays);
        SortedMap<LocalDate, LocalDate> given = new TreeMap<>();
        for (LocalDate holiday : new TreeSet<>(holidays)) {
            if (isRestDay(holiday)) {
                LocalDate dayOff = holiday.plusDays(1);
                while (isRestDay(dayOff) || taken.contains(dayOff)) {
                    dayOff = dayOff.plusDays(1);
                }
                taken.add(dayOff);
                given.put(dayOff, holiday);
            }
        }
        return given;
    }
}
