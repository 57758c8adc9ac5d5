package vn.quytrinh.handling.event;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An event in the history of a dossier.
 *
 * @param eventId the calling system's id, unique over all dossiers
 * @param type what happened
 * @param occurredAt when it happened
 * @param recordedAt when the ledger wrote it down, null outside the ledger; no decision depends on it
 * @param actor who did it, null for the applicant or a system
 * @param data what the event carries, by its type
 */
public record DossierEvent(
        String eventId,
        EventType type,
        OffsetDateTime occurredAt,
        @Nullable OffsetDateTime recordedAt,
        @Nullable Actor actor,
        Map<String, Object> data) {

    public DossierEvent {
        Objects.requireNonNull(eventId, "eventId");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(occurredAt, "occurredAt");
        data = withoutNulls(data);
    }

    private static Map<String, Object> withoutNulls(@Nullable Map<String, Object> data) {
        Map<String, Object> known = new TreeMap<>();
        if (data != null) {
            data.forEach((name, value) -> {
                if (value != null) {
                    known.put(name, value);
                }
            });
        }
        return Collections.unmodifiableMap(known);
    }

    /** Returns the event as it came, without the time at which the ledger wrote it down. */
    public DossierEvent unrecorded() {
        return new DossierEvent(eventId, type, occurredAt.withOffsetSameInstant(VietnamTime.OFFSET), null, actor, data);
    }

    /** Returns the local time in Vietnam at which the event happened. */
    public LocalDateTime localTime() {
        return VietnamTime.local(occurredAt);
    }

    /** Returns a text of the event's data, null when absent or blank. */
    public @Nullable String text(String name) {
        return data.get(name) instanceof String s && !s.isBlank() ? s : null;
    }

    /** Returns a list of the event's data, empty when absent. */
    public List<?> list(String name) {
        return data.get(name) instanceof List<?> list ? list : List.of();
    }

    /** Returns the facts the event carries, empty when it carries none. */
    @SuppressWarnings("unchecked")
    public Map<String, Object> facts() {
        return data.get("facts") instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
