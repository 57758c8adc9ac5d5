package vn.quytrinh.handling.plainway;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * A day on which it is not worked as on its weekday: a holiday, a day worked instead.
 *
 * @param calendar the calendar that says so
 * @param date the day
 * @param works whether it is worked
 */
public record CalendarDay(WorkingCalendar calendar, LocalDate date, boolean works) {

    private static final Map<WorkingCalendar, List<CalendarDay>> KNOWN =
            Collections.synchronizedMap(new WeakHashMap<>());

    /** Returns the days of a calendar. They are looked up once, as if they came from a table. */
    public static List<CalendarDay> of(WorkingCalendar calendar) {
        return KNOWN.computeIfAbsent(calendar, CalendarDay::read);
    }

    private static List<CalendarDay> read(WorkingCalendar calendar) {
        List<CalendarDay> days = new ArrayList<>();
        for (int year : calendar.data().years().keySet()) {
            for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
                boolean works = calendar.isWorkingDay(day);
                if (works == isWeekend(day)) {
                    days.add(new CalendarDay(calendar, day, works));
                }
            }
        }
        return List.copyOf(days);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
