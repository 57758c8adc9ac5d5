package vn.quytrinh.server.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.history.CalendarHistory;
import vn.quytrinh.worktime.history.CalendarVersion;
import vn.quytrinh.worktime.history.DayDifference;

/**
 * A version of a layer as it is sent.
 *
 * @param number its number, from 1
 * @param recordedAt when it was entered
 * @param by who entered it
 * @param effectiveFrom from which date its document has effect
 * @param document the document
 * @param days what it says differently of dates than the version before, in a history only
 */
record CalendarVersionView(
        int number,
        OffsetDateTime recordedAt,
        String by,
        LocalDate effectiveFrom,
        String document,
        @Nullable List<DifferenceView> days) {

    /** What two versions say of a date. */
    record DifferenceView(
            LocalDate date, CalendarYearView.@Nullable DayView before, CalendarYearView.@Nullable DayView after) {

        static List<DifferenceView> of(List<DayDifference> differences) {
            return differences.stream()
                    .map(each -> new DifferenceView(
                            each.date(),
                            each.before() == null ? null : CalendarYearView.DayView.of(each.before(), null),
                            each.after() == null ? null : CalendarYearView.DayView.of(each.after(), null)))
                    .toList();
        }
    }

    static CalendarVersionView of(CalendarVersion version) {
        return of(version, null);
    }

    /** Returns the versions of a history, the newest first. */
    static List<CalendarVersionView> of(CalendarHistory history) {
        List<CalendarVersionView> views = new ArrayList<>();
        CalendarLayer before = null;
        for (CalendarVersion version : history.versions()) {
            List<DayDifference> differences =
                    before == null ? List.of() : DayDifference.between(before, version.layer());
            views.add(0, of(version, DifferenceView.of(differences)));
            before = version.layer();
        }
        return views;
    }

    private static CalendarVersionView of(CalendarVersion version, @Nullable List<DifferenceView> days) {
        return new CalendarVersionView(
                version.number(),
                Vietnam.time(version.recordedAt()),
                version.recordedBy(),
                version.effectiveFrom(),
                version.document(),
                days);
    }
}
