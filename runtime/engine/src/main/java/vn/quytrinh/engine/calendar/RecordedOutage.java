package vn.quytrinh.engine.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Outage;

/**
 * An outage with who announced and ended it.
 *
 * @param outage the outage
 * @param announcedAt when it was entered
 * @param announcedBy who entered it
 * @param endedAt when its end was entered, null while it lasts
 * @param endedBy who entered its end, null while it lasts
 */
public record RecordedOutage(
        Outage outage,
        Instant announcedAt,
        String announcedBy,
        @Nullable Instant endedAt,
        @Nullable String endedBy) {

    /** Returns the outage as it was known at a moment, null while it was not announced. */
    @Nullable
    Outage knownAt(Instant moment) {
        if (announcedAt.isAfter(moment)) {
            return null;
        }
        return endedAt == null || !endedAt.isAfter(moment)
                ? outage
                : new Outage(outage.id(), outage.from(), null, outage.system(), outage.document());
    }
}
