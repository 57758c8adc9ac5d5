package vn.quytrinh.handling.stories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.CalendarYear;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.YearStatus;

/**
 * What a story says of one year of the nation's calendar.
 *
 * @param year the year
 * @param status how far it is known
 * @param document the announcement
 * @param days days off and swapped days besides those shipped
 */
record StoryCalendar(
        int year,
        YearStatus status,
        String document,
        @Nullable List<Day> days) {

    /**
     * A special day.
     *
     * @param date the date
     * @param kind what it is
     * @param name its name
     * @param pairedWith the day it is swapped with
     */
    record Day(
            LocalDate date,
            DayKind kind,
            String name,
            @Nullable LocalDate pairedWith) {}

    /** Returns the shipped calendar with changes laid over it. */
    static CalendarStack shipped(List<StoryCalendar> changes) {
        CalendarLayer nation = CalendarLayer.vietnam();
        for (StoryCalendar change : changes) {
            List<SpecialDay> days = new ArrayList<>(nation.days());
            Objects.requireNonNullElse(change.days(), List.<Day>of())
                    .forEach(day -> days.add(new SpecialDay(
                            day.date(), day.kind(), day.name(), change.document(), true, day.pairedWith())));
            nation = nation.withYear(change.year(), new CalendarYear(change.status(), change.document()))
                    .withDays(days);
        }
        return CalendarStack.of(List.of(nation));
    }
}
