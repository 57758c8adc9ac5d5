package vn.quytrinh.engine.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LayerScope;
import vn.quytrinh.worktime.history.CalendarVersion;

/**
 * A layer in a list.
 *
 * @param id its code
 * @param name whose it is
 * @param scope the level
 * @param parent the id of the layer around it, null for the nation's
 * @param version the number of its newest version
 * @param recordedAt when that was entered
 * @param recordedBy who entered it
 * @param document what it rests on, empty for the calendar that comes with the product
 */
public record LayerSummary(
        String id,
        String name,
        LayerScope scope,
        @Nullable String parent,
        int version,
        Instant recordedAt,
        String recordedBy,
        String document) {

    static LayerSummary of(CalendarVersion version) {
        return new LayerSummary(
                version.layer().id(),
                version.layer().name(),
                version.layer().scope(),
                version.layer().parent(),
                version.number(),
                version.recordedAt(),
                version.recordedBy(),
                version.document());
    }
}
