package vn.quytrinh.engine.dossier;

import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.Employment;
import vn.quytrinh.handling.event.EventType;

/** What an event says, as canonical JSON: two events with equal content are the same event sent twice. */
public final class EventContent {

    private EventContent() {}

    /** Writes an event. */
    public static String of(DossierEvent event) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("type", event.type().name());
        content.put("occurredAt", event.occurredAt().toString());
        if (event.actor() != null) {
            content.put("actor", event.actor());
        }
        content.put("data", event.data());
        return CanonicalJson.write(content);
    }

    /** Reads the event of a line. */
    static DossierEvent read(LedgerLine line) {
        return read(line.eventId(), line.content());
    }

    /** Reads an event with an id. */
    public static DossierEvent read(String eventId, String json) {
        JsonNode content = JsonText.stored(json);
        return new DossierEvent(
                eventId,
                EventType.valueOf(content.path("type").stringValue("")),
                OffsetDateTime.parse(content.path("occurredAt").stringValue("")),
                null,
                actor(content.path("actor")),
                PlainValues.map(content.path("data")));
    }

    private static @Nullable Employment employment(JsonNode employment) {
        return employment.isMissingNode() ? null : Employment.valueOf(employment.stringValue(""));
    }

    private static @Nullable Actor actor(JsonNode actor) {
        return actor.isMissingNode()
                ? null
                : new Actor(
                        actor.path("unit").stringValue(null),
                        actor.path("role").stringValue(null),
                        actor.path("person").stringValue(null),
                        employment(actor.path("employment")));
    }
}
