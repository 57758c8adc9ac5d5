package vn.quytrinh.handling.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

/** Checks that each correction (đính chính) names one earlier event, once, and no other correction. */
final class Corrections {

    private final Map<String, EventType> earlier = new HashMap<>();
    private final Map<String, String> corrected = new HashMap<>();

    /**
     * Checks the next event of a history.
     *
     * @throws HandlingException {@code DATA_INVALID}, {@code CORRECTION_OF_CORRECTION}, {@code CORRECTED_TWICE}
     */
    void check(DossierEvent event) {
        if (event.type() == EventType.CORRECTED) {
            String id = event.text("eventId");
            EventType type = earlier.get(id);
            if (id == null || type == null) {
                throw unknown(event, id);
            }
            if (type == EventType.CORRECTED) {
                throw ofCorrection(event, id);
            }
            String first = corrected.putIfAbsent(id, event.eventId());
            if (first != null) {
                throw twice(event, id, first);
            }
        }
        earlier.put(event.eventId(), event.type());
    }

    private static HandlingException unknown(DossierEvent event, @Nullable String id) {
        return new HandlingException(
                "DATA_INVALID",
                "Sự kiện %s: CORRECTED cần data.eventId là một sự kiện trước đó của hồ sơ nhưng nhận được \"%s\"."
                        .formatted(event.eventId(), Shown.of(id)),
                "Event %s: expected data.eventId of CORRECTED to be an earlier event of the dossier but found \"%s\"."
                        .formatted(event.eventId(), Shown.of(id)));
    }

    private static HandlingException ofCorrection(DossierEvent event, String id) {
        return new HandlingException(
                "CORRECTION_OF_CORRECTION",
                "Sự kiện %s: chỉ đính chính sự kiện của hồ sơ nhưng %s cũng là một đính chính. Nếu đính chính đó sai, hãy ghi lại sự kiện đã bị đính chính bằng eventId mới."
                        .formatted(event.eventId(), id),
                "Event %s: expected the correction of an event but %s is a correction itself. Maybe record the event that it took away anew, with another eventId."
                        .formatted(event.eventId(), id));
    }

    private static HandlingException twice(DossierEvent event, String id, String first) {
        return new HandlingException(
                "CORRECTED_TWICE",
                "Sự kiện %s: mỗi sự kiện chỉ đính chính một lần nhưng %s đã được %s đính chính. Hãy bỏ lần thứ hai."
                        .formatted(event.eventId(), id, first),
                "Event %s: expected one correction of an event but %s was corrected by %s already. Maybe leave the second one out."
                        .formatted(event.eventId(), id, first));
    }
}
