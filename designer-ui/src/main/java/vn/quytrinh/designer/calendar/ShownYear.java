package vn.quytrinh.designer.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarVersion;
import vn.quytrinh.worktime.history.DayDifference;

/**
 * A year of a calendar as the page shows it.
 *
 * @param year the year
 * @param stack the calendar with the layers around it
 * @param calendar the same, compiled
 * @param overview what is known of the year, null when it is missing
 * @param versions the versions of the closest layer, the first recorded first
 * @param believedAt the moment whose belief is shown, null for now
 * @param since what has changed in the year since that moment, none for now
 */
record ShownYear(
        int year,
        CalendarStack stack,
        WorkingCalendar calendar,
        @Nullable YearOverview overview,
        List<CalendarVersion> versions,
        @Nullable Instant believedAt,
        List<DayDifference> since) {

    ShownYear {
        versions = List.copyOf(versions);
        since = List.copyOf(since);
    }

    /** Returns the layer's id. */
    String id() {
        return stack.closest().id();
    }

    /** Returns the number of the newest version. */
    int newest() {
        return versions.getLast().number();
    }

    YearStatus status() {
        return overview == null ? YearStatus.MISSING : overview.status();
    }

    String document() {
        return overview == null ? "" : overview.document();
    }

    /** Returns the special days by date. */
    List<YearOverview.Day> days() {
        return overview == null ? List.of() : overview.days();
    }

    Optional<YearOverview.Day> day(LocalDate date) {
        return days().stream().filter(day -> day.day().date().equals(date)).findFirst();
    }

    /** Tells what a date is; of a missing year only the ordinary week is known. */
    DayKind kind(LocalDate date) {
        if (overview != null) {
            return calendar.kindOf(date);
        }
        return stack.timetable().on(date).on(date.getDayOfWeek()).isEmpty() ? DayKind.WEEKLY_REST : DayKind.WORKING;
    }

    /** Counts the dates of the year by kind. */
    Map<DayKind, Integer> counts() {
        Map<DayKind, Integer> counts = new EnumMap<>(DayKind.class);
        Year.of(year)
                .atDay(1)
                .datesUntil(Year.of(year + 1).atDay(1))
                .forEach(date -> counts.merge(kind(date), 1, Integer::sum));
        return counts;
    }

    /** Returns the working time of the year. */
    Duration workingTime() {
        return overview == null ? Duration.ZERO : overview.workingTime();
    }
}
