package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.calendar.RecordedOutage;

/**
 * An outage as it is sent.
 *
 * @param id its number in the register
 * @param from when it began
 * @param to when the system worked again, null while it lasts
 * @param system what failed
 * @param document the announcement
 * @param announcedAt when it was entered
 * @param announcedBy who entered it
 * @param endedAt when its end was entered, null while it lasts
 * @param endedBy who entered its end, null while it lasts
 */
record OutageView(
        String id,
        OffsetDateTime from,
        @Nullable OffsetDateTime to,
        String system,
        String document,
        OffsetDateTime announcedAt,
        String announcedBy,
        @Nullable OffsetDateTime endedAt,
        @Nullable String endedBy) {

    static OutageView of(RecordedOutage recorded) {
        var outage = recorded.outage();
        return new OutageView(
                outage.id(),
                outage.from().atOffset(Vietnam.OFFSET),
                outage.to() == null ? null : outage.to().atOffset(Vietnam.OFFSET),
                outage.system(),
                outage.document(),
                Vietnam.time(recorded.announcedAt()),
                recorded.announcedBy(),
                recorded.endedAt() == null ? null : Vietnam.time(recorded.endedAt()),
                recorded.endedBy());
    }
}
