package vn.quytrinh.engine.dossier;

import java.util.List;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.event.DossierEvent;

/** The order of events. A decision looks only at what had occurred by its instant, so the whole is checked here. */
final class Chronology {

    private Chronology() {}

    static void check(List<DossierEvent> events) {
        for (int i = 1; i < events.size(); i++) {
            DossierEvent before = events.get(i - 1);
            DossierEvent event = events.get(i);
            if (event.occurredAt().isBefore(before.occurredAt())) {
                throw new EngineException(
                        ErrorKind.INVALID,
                        "EVENT_OUT_OF_ORDER",
                        "Sự kiện phải theo thứ tự thời gian nhưng %s (%s) xảy ra lúc %s, trước %s (%s) lúc %s. Nếu sự kiện trước ghi sai, hãy gửi CORRECTED với data.eventId."
                                .formatted(
                                        event.eventId(),
                                        event.type(),
                                        event.occurredAt(),
                                        before.eventId(),
                                        before.type(),
                                        before.occurredAt()),
                        "Expected events in the order of time but %s (%s) occurred at %s, before %s (%s) at %s. Maybe an earlier event is wrong: send CORRECTED with data.eventId."
                                .formatted(
                                        event.eventId(),
                                        event.type(),
                                        event.occurredAt(),
                                        before.eventId(),
                                        before.type(),
                                        before.occurredAt()));
            }
        }
    }
}
