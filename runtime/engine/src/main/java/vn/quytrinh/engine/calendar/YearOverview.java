package vn.quytrinh.engine.calendar;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.CalendarYear;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.YearStatus;

/**
 * A year of a calendar at a glance.
 *
 * @param year the year
 * @param status its status, never MISSING
 * @param document the document that announced it, may be empty
 * @param days the special days by date, those a closer layer took back included as WORKING
 * @param hours the office hours by stretches of the year
 * @param workingDays the working days by month
 * @param workingTime the working time of the year
 */
public record YearOverview(
        int year,
        YearStatus status,
        String document,
        List<Day> days,
        List<HoursStretch> hours,
        Map<Month, Integer> workingDays,
        Duration workingTime) {

    public YearOverview {
        days = List.copyOf(days);
        hours = List.copyOf(hours);
    }

    /**
     * A special day.
     *
     * @param day the day
     * @param layer the id of the layer that says so
     */
    public record Day(SpecialDay day, String layer) {}

    /**
     * Days in a row with the same office hours.
     *
     * @param from the first date
     * @param to the last date
     * @param hours the hours
     */
    public record HoursStretch(LocalDate from, LocalDate to, OfficeHours hours) {}

    /**
     * Looks at a year.
     *
     * @param stack the calendar
     * @param calendar the same, compiled
     * @param year the year
     * @return the overview
     * @throws MissingYearException when the year is missing or not named at all
     */
    public static YearOverview of(CalendarStack stack, WorkingCalendar calendar, int year) {
        YearStatus status = stack.data().years().getOrDefault(year, YearStatus.MISSING);
        if (status == YearStatus.MISSING) {
            throw new MissingYearException(year);
        }
        Map<Month, Integer> workingDays = new EnumMap<>(Month.class);
        Duration workingTime = Duration.ZERO;
        List<HoursStretch> hours = new ArrayList<>();
        for (LocalDate date = Year.of(year).atDay(1); date.getYear() == year; date = date.plusDays(1)) {
            boolean works = calendar.isWorkingDay(date);
            workingDays.merge(date.getMonth(), works ? 1 : 0, Integer::sum);
            for (Session session : works ? calendar.sessionsOn(date) : List.<Session>of()) {
                workingTime = workingTime.plus(session.length());
            }
            addHours(hours, date, stack.timetable().on(date));
        }
        return new YearOverview(
                year, status, document(stack, year), days(stack, year), hours, workingDays, workingTime);
    }

    private static void addHours(List<HoursStretch> stretches, LocalDate date, OfficeHours hours) {
        int last = stretches.size() - 1;
        if (last >= 0 && stretches.get(last).hours().equals(hours)) {
            stretches.set(last, new HoursStretch(stretches.get(last).from(), date, hours));
        } else {
            stretches.add(new HoursStretch(date, date, hours));
        }
    }

    private static String document(CalendarStack stack, int year) {
        String document = "";
        for (CalendarLayer layer : stack.layers()) {
            CalendarYear says = layer.years().get(year);
            document = says == null ? document : says.document();
        }
        return document;
    }

    private static List<Day> days(CalendarStack stack, int year) {
        Map<LocalDate, Day> days = new TreeMap<>();
        for (CalendarLayer layer : stack.layers()) {
            layer.days().stream()
                    .filter(day -> day.date().getYear() == year)
                    .forEach(day -> days.put(day.date(), new Day(day, layer.id())));
        }
        return List.copyOf(days.values());
    }
}
