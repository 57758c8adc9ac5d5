package vn.quytrinh.engine.dossier;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.VietnamTime;

/** Nothing is recorded that has yet to happen. */
final class OccurrenceTime {

    /** The clocks of two systems never quite agree. */
    static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private OccurrenceTime() {}

    /**
     * Checks events that are about to be recorded.
     *
     * @throws EngineException {@code EVENT_IN_FUTURE} when one occurred later than now
     */
    static void check(List<DossierEvent> events, Instant now) {
        Instant latest = now.plus(CLOCK_SKEW);
        for (DossierEvent event : events) {
            if (event.occurredAt().toInstant().isAfter(latest)) {
                throw inFuture(event, now);
            }
        }
    }

    private static EngineException inFuture(DossierEvent event, Instant now) {
        String clock = now.atOffset(VietnamTime.OFFSET).toString();
        return new EngineException(
                ErrorKind.INVALID,
                "EVENT_IN_FUTURE",
                "Sự kiện %s: chỉ ghi việc đã xảy ra nhưng occurredAt là %s, trong khi bây giờ là %s. Hãy xem lại đồng hồ của hệ thống gọi, hoặc hỏi trước bằng POST /api/v1/decisions."
                        .formatted(JsonText.quoted(event.eventId()), event.occurredAt(), clock),
                "Event %s: expected something that has happened but occurredAt is %s while it is %s now. Maybe the calling system's clock is wrong; what would follow is answered by POST /api/v1/decisions."
                        .formatted(JsonText.quoted(event.eventId()), event.occurredAt(), clock));
    }
}
