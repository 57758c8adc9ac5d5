package vn.quytrinh.handling.dossier;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.rulebase.Text;

/** The kinds of values that an event's data may have, so that a value of another kind is not passed over in silence. */
final class EventShape {

    private enum Kind {
        TEXT(String.class, "văn bản", "a text"),
        FLAG(Boolean.class, "true hoặc false", "true or false"),
        NUMBER(Number.class, "số", "a number"),
        LIST(List.class, "danh sách", "a list"),
        OBJECT(Map.class, "đối tượng {…}", "an object {…}");

        private final Class<?> type;
        private final Text name;

        Kind(Class<?> type, String vi, String en) {
            this.type = type;
            this.name = new Text(vi, en);
        }
    }

    private static final Map<String, Kind> KINDS = kinds();

    private EventShape() {}

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = Stream.of(
                        "basis",
                        "channel",
                        "eventId",
                        "form",
                        "from",
                        "issuer",
                        "newDueAt",
                        "outcome",
                        "reason",
                        "reasonCode",
                        "resubmissionOf",
                        "signer",
                        "step",
                        "syncedAt",
                        "targetAgency",
                        "to",
                        "unit")
                .collect(Collectors.toMap(name -> name, name -> Kind.TEXT));
        kinds.putAll(Map.of("dataMissing", Kind.FLAG, "nonTerritorial", Kind.FLAG, "sync", Kind.FLAG));
        kinds.putAll(Map.of("components", Kind.LIST, "items", Kind.LIST, "facts", Kind.OBJECT));
        kinds.put("supplementsUsed", Kind.NUMBER);
        return kinds;
    }

    /**
     * Checks the data of an event.
     *
     * @throws HandlingException {@code DATA_INVALID} when a value is of another kind than its name says
     */
    static void check(DossierEvent event) {
        event.data().forEach((name, value) -> {
            Kind kind = KINDS.get(name);
            if (kind != null && !kind.type.isInstance(value)) {
                throw wrong(event, name, kind, value);
            }
        });
    }

    private static HandlingException wrong(DossierEvent event, String name, Kind kind, Object value) {
        return new HandlingException(
                "DATA_INVALID",
                "Sự kiện %s: data.%s phải là %s nhưng nhận được %s."
                        .formatted(event.eventId(), name, kind.name.vi(), Shown.of(value)),
                "Event %s: expected data.%s to be %s but found %s."
                        .formatted(event.eventId(), name, kind.name.en(), Shown.of(value)));
    }
}
