package vn.quytrinh.conformance.element;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;

/** The calendar years that a check on a day is about: that year and the one after. */
final class CalendarElements {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private CalendarElements() {}

    static List<Element> of(CheckContext context) {
        List<Element> elements = new ArrayList<>();
        int current = context.on().getYear();
        for (int year = current; year <= current + 1; year++) {
            elements.add(year(context, year));
        }
        context.calendar().days().stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY)
                .filter(day -> day.date().getYear() >= current && day.date().getYear() <= current + 1)
                .forEach(day -> elements.add(holiday(context, day)));
        return elements;
    }

    private static Element year(CheckContext context, int year) {
        LocalDate cultureDay = LocalDate.of(year, 11, 24);
        return Element.of("YEAR", String.valueOf(year), String.valueOf(year))
                .with("year", year)
                .with(
                        "status",
                        context.calendar().years().containsKey(year)
                                ? context.calendar().years().get(year)
                                : YearStatus.MISSING)
                .with(
                        "holidays",
                        context.calendar().days().stream()
                                .filter(day -> day.kind() == DayKind.HOLIDAY
                                        && day.date().getYear() == year)
                                .count())
                .with(
                        "cultureDayDue",
                        context.law()
                                .regime(cultureDay, null)
                                .find("holiday.cultureDay")
                                .isPresent());
    }

    private static Element holiday(CheckContext context, SpecialDay day) {
        boolean restDay = WEEKEND.contains(day.date().getDayOfWeek());
        return Element.of("HOLIDAY", day.date().toString(), day.name())
                .with("day", day.date())
                .with("year", day.date().getYear())
                .with("name", day.name())
                .with("month", day.date().getMonthValue())
                .with("dayOfMonth", day.date().getDayOfMonth())
                .with("onRestDay", restDay)
                .with("compensated", compensated(context, day.date()));
    }

    /** One day of compensation for every holiday of the same break that falls on a rest day. */
    private static boolean compensated(CheckContext context, LocalDate holiday) {
        LocalDate from = holiday;
        LocalDate to = holiday;
        while (isOff(context, from.minusDays(1))) {
            from = from.minusDays(1);
        }
        while (isOff(context, to.plusDays(1))) {
            to = to.plusDays(1);
        }
        LocalDate first = from;
        LocalDate last = to;
        List<SpecialDay> breakDays = context.calendar().days().stream()
                .filter(day -> !day.date().isBefore(first) && !day.date().isAfter(last))
                .toList();
        long owed = breakDays.stream()
                .filter(day -> day.kind() == DayKind.HOLIDAY
                        && WEEKEND.contains(day.date().getDayOfWeek()))
                .count();
        long given = breakDays.stream()
                .filter(day -> day.kind() == DayKind.COMPENSATION)
                .count();
        return given >= owed;
    }

    private static boolean isOff(CheckContext context, LocalDate date) {
        return WEEKEND.contains(date.getDayOfWeek())
                || context.calendar().days().stream()
                        .anyMatch(day -> day.date().equals(date) && !day.kind().isWorking());
    }
}
