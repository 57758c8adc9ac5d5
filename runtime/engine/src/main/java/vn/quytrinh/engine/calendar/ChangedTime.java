package vn.quytrinh.engine.calendar;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.DayDifference;

/**
 * Where two states of a calendar part.
 *
 * @param days what the closest layer says differently of dates
 * @param dates the dates around which deadlines may move: those of {@code days}, the first of each stretch with other office
 *     hours, and the beginning of each year with another status
 */
record ChangedTime(List<DayDifference> days, SortedSet<LocalDate> dates) {

    static ChangedTime between(CalendarStack before, CalendarStack after) {
        List<DayDifference> days = DayDifference.between(before.closest(), after.closest());
        SortedSet<LocalDate> dates = new TreeSet<>();
        days.forEach(day -> dates.add(day.date()));
        SortedMap<Integer, YearStatus> years = after.data().years();
        years.forEach((year, status) -> {
            if (status != before.data().years().get(year)) {
                dates.add(Year.of(year).atDay(1));
            }
        });
        if (!before.timetable().equals(after.timetable())) {
            addHours(before, after, dates);
        }
        return new ChangedTime(days, dates);
    }

    /** Returns the years that were official and of which something changes. */
    List<Integer> officialYears(CalendarStack before) {
        Map<Integer, YearStatus> statuses = before.data().years();
        return dates.stream()
                .map(LocalDate::getYear)
                .distinct()
                .filter(year -> statuses.get(year) == YearStatus.OFFICIAL)
                .toList();
    }

    private static void addHours(CalendarStack before, CalendarStack after, SortedSet<LocalDate> dates) {
        SortedMap<Integer, YearStatus> years = after.data().years();
        LocalDate end = Year.of(years.lastKey() + 1).atDay(1);
        boolean differed = false;
        for (LocalDate date = Year.of(years.firstKey()).atDay(1); date.isBefore(end); date = date.plusDays(1)) {
            boolean differs =
                    !before.timetable().on(date).equals(after.timetable().on(date));
            // A stretch over the turn of a year touches both years.
            if (differs && (!differed || date.getDayOfYear() == 1)) {
                dates.add(date);
            }
            differed = differs;
        }
    }
}
