package vn.quytrinh.designer.calendar;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.DayDifference;

/** Reads years of calendars, as they are or as they were believed to be. Thread-safe. */
@Component
final class ShownYears {
    private final Calendars calendars;

    ShownYears(Calendars calendars) {
        this.calendars = calendars;
    }

    /**
     * Reads a year.
     *
     * @param id the layer's id
     * @param year the year
     * @param believedAt the moment whose belief is asked for, null for now
     * @throws vn.quytrinh.engine.EngineException {@code CALENDAR_UNKNOWN}, {@code CALENDAR_NOT_RECORDED_YET}
     */
    ShownYear read(String id, int year, @Nullable Instant believedAt) {
        CalendarStack now = calendars.stack(id);
        CalendarStack shown = believedAt == null ? now : calendars.stackBelievedAt(id, believedAt);
        WorkingCalendar calendar = believedAt == null ? calendars.calendar(id) : shown.compile();
        boolean known = shown.data().years().getOrDefault(year, YearStatus.MISSING) != YearStatus.MISSING;
        return new ShownYear(
                year,
                shown,
                calendar,
                known ? YearOverview.of(shown, calendar, year) : null,
                calendars.history(id).versions(),
                believedAt,
                believedAt == null ? List.of() : differences(shown, now, year));
    }

    /** Compares the layers one by one: what the whole says differs only where one of them does. */
    private static List<DayDifference> differences(CalendarStack before, CalendarStack after, int year) {
        Map<String, CalendarLayer> earlier =
                before.layers().stream().collect(Collectors.toMap(CalendarLayer::id, layer -> layer));
        return after.layers().stream()
                .flatMap(layer -> DayDifference.between(earlier.getOrDefault(layer.id(), layer), layer).stream())
                .filter(difference -> difference.date().getYear() == year)
                .toList();
    }
}
