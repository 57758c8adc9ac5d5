package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.LayerSummary;
import vn.quytrinh.worktime.LayerScope;

/**
 * A calendar in a list, as it is sent.
 *
 * @param id its id
 * @param name whose it is
 * @param scope the level
 * @param parent the calendar around it, null for the nation's
 * @param version the number of its newest version
 * @param recordedAt when that was entered
 * @param by who entered it
 * @param document what it rests on
 */
record CalendarView(
        String id,
        String name,
        LayerScope scope,
        @Nullable String parent,
        int version,
        OffsetDateTime recordedAt,
        String by,
        String document) {

    static CalendarView of(LayerSummary layer) {
        return new CalendarView(
                layer.id(),
                layer.name(),
                layer.scope(),
                layer.parent(),
                layer.version(),
                Vietnam.time(layer.recordedAt()),
                layer.recordedBy(),
                layer.document());
    }
}
