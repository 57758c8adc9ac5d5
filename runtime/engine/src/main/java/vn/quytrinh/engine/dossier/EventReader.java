package vn.quytrinh.engine.dossier;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.json.PlainValues;
import vn.quytrinh.engine.json.UnusableValueException;
import vn.quytrinh.engine.json.WireTime;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.Employment;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.event.PersonalData;

/** Reads events as callers send them and collects every fault of their envelopes. */
public final class EventReader {

    /** The most events of one request. */
    public static final int MAX_EVENTS = 1000;

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_NAME = 500;

    private final List<Fault> faults = new ArrayList<>();

    private EventReader() {}

    /**
     * Reads a list of events.
     *
     * @param node the list
     * @param pointer where it stands in the request, as a JSON pointer
     * @param emptyAllowed whether there may be none
     * @return the events
     * @throws InvalidRequestException with every fault
     */
    public static List<DossierEvent> read(JsonNode node, String pointer, boolean emptyAllowed) {
        var reader = new EventReader();
        List<DossierEvent> events = reader.list(node, pointer, emptyAllowed);
        if (!reader.faults.isEmpty()) {
            throw new InvalidRequestException(reader.faults);
        }
        return events;
    }

    private List<DossierEvent> list(JsonNode node, String pointer, boolean emptyAllowed) {
        boolean tooMany = node.size() > MAX_EVENTS;
        if (!node.isArray() || tooMany || node.isEmpty() && !emptyAllowed) {
            String found = tooMany ? String.valueOf(node.size()) : node.isArray() ? "[]" : null;
            fault(
                    pointer,
                    "EVENTS_REQUIRED",
                    "một danh sách từ 1 đến " + MAX_EVENTS + " sự kiện",
                    found == null ? JsonText.kindVi(node) : found,
                    "a list of 1 to " + MAX_EVENTS + " events",
                    found == null ? JsonText.kind(node) : found);
            return List.of();
        }
        List<DossierEvent> events = new ArrayList<>(node.size());
        for (int i = 0; i < node.size(); i++) {
            DossierEvent event = event(node.get(i), pointer + "/" + i);
            if (event != null) {
                events.add(event);
            }
        }
        return events;
    }

    private @Nullable DossierEvent event(JsonNode node, String at) {
        if (!node.isObject()) {
            expected(
                    at,
                    "EVENT_INVALID",
                    "một sự kiện {eventId, type, occurredAt, …}",
                    "an event {eventId, type, occurredAt, …}",
                    node);
            return null;
        }
        String id = id(node.path("eventId"), at + "/eventId");
        Optional<EventType> type = type(node.path("type"), at + "/type");
        Optional<OffsetDateTime> occurredAt = time(node.path("occurredAt"), at + "/occurredAt");
        Actor actor = actor(node.path("actor"), at + "/actor");
        Map<String, Object> data = data(node.path("data"), at + "/data");
        return id == null || type.isEmpty() || occurredAt.isEmpty()
                ? null
                : new DossierEvent(id, type.get(), occurredAt.get(), null, actor, data);
    }

    private @Nullable String id(JsonNode node, String at) {
        if (node.isMissingNode() || node.isNull()) {
            expected(
                    at,
                    "EVENT_ID_REQUIRED",
                    "mã sự kiện do hệ thống gọi đặt, không trùng",
                    "the caller's own unique id of the event",
                    node);
            return null;
        }
        String id = text(node, at, "EVENT_ID_INVALID", LONGEST_ID);
        if (id != null && id.isBlank()) {
            expected(at, "EVENT_ID_REQUIRED", "mã sự kiện không trống", "an id that is not blank", node);
            return null;
        }
        return id;
    }

    private Optional<EventType> type(JsonNode node, String at) {
        Optional<EventType> type = Arrays.stream(EventType.values())
                .filter(known -> node.isString() && known.name().equals(node.stringValue()))
                .findFirst();
        if (type.isEmpty()) {
            String types = Arrays.stream(EventType.values()).map(Enum::name).collect(Collectors.joining(", "));
            expected(at, "EVENT_TYPE_UNKNOWN", "một trong " + types, "one of " + types, node);
        }
        return type;
    }

    private Optional<OffsetDateTime> time(JsonNode node, String at) {
        Optional<OffsetDateTime> time = node.isString() ? WireTime.parse(node.stringValue()) : Optional.empty();
        if (time.isEmpty()) {
            boolean absent = node.isMissingNode() || node.isNull();
            expected(
                    at,
                    absent ? "OCCURRED_AT_REQUIRED" : "OCCURRED_AT_INVALID",
                    "thời điểm xảy ra dạng 2026-02-12T09:00:00+07:00",
                    "when it occurred, like 2026-02-12T09:00:00+07:00",
                    node);
        }
        return time;
    }

    private @Nullable Actor actor(JsonNode node, String at) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        if (!node.isObject()) {
            expected(at, "ACTOR_INVALID", "{unit, role, person, employment}", "{unit, role, person, employment}", node);
            return null;
        }
        return new Actor(
                name(node.path("unit"), at + "/unit"),
                name(node.path("role"), at + "/role"),
                name(node.path("person"), at + "/person"),
                employment(node.path("employment"), at + "/employment"));
    }

    private @Nullable Employment employment(JsonNode node, String at) {
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        Optional<Employment> employment = Arrays.stream(Employment.values())
                .filter(known -> node.isString() && known.name().equals(node.stringValue()))
                .findFirst();
        if (employment.isEmpty()) {
            String known = Arrays.stream(Employment.values()).map(Enum::name).collect(Collectors.joining(", "));
            expected(at, "ACTOR_INVALID", "một trong " + known, "one of " + known, node);
        }
        return employment.orElse(null);
    }

    private @Nullable String name(JsonNode node, String at) {
        return node.isMissingNode() || node.isNull() ? null : text(node, at, "ACTOR_INVALID", LONGEST_NAME);
    }

    private @Nullable String text(JsonNode node, String at, String code, int longest) {
        if (!node.isString() || node.stringValue().length() > longest) {
            expected(
                    at,
                    code,
                    "một văn bản tối đa " + longest + " ký tự",
                    "a text of at most " + longest + " characters",
                    node);
            return null;
        }
        try {
            return PlainValues.text(node.stringValue());
        } catch (UnusableValueException e) {
            fault(at, code, "văn bản đọc được", e.found(), e.expected(), e.found());
            return null;
        }
    }

    private Map<String, Object> data(JsonNode node, String at) {
        if (node.isMissingNode() || node.isNull()) {
            return Map.of();
        }
        if (!node.isObject()) {
            expected(at, "DATA_INVALID", "một đối tượng", "an object", node);
            return Map.of();
        }
        node.properties().stream()
                .filter(field -> PersonalData.FIELDS.contains(field.getKey()))
                .forEach(field -> personal(field.getValue(), at + "/" + field.getKey()));
        try {
            return PlainValues.map(node);
        } catch (UnusableValueException e) {
            fault(at, "DATA_INVALID", "văn bản và số thông thường", e.found(), e.expected(), e.found());
            return Map.of();
        }
    }

    /** Numbers could not be put out of sight, so whatever may be personal is text. */
    private void personal(JsonNode node, String at) {
        if (node.isNumber()) {
            expected(
                    at,
                    "DATA_INVALID",
                    "văn bản, vì trường này có thể chứa dữ liệu cá nhân",
                    "text, because this field may hold personal data",
                    node);
        }
        node.values().forEach(element -> personal(element, at));
    }

    private void expected(String at, String code, String expectedVi, String expected, JsonNode found) {
        fault(at, code, expectedVi, JsonText.kindVi(found), expected, JsonText.kind(found));
    }

    private void fault(String at, String code, String expectedVi, String foundVi, String expected, String found) {
        faults.add(new Fault(
                at,
                code,
                "Cần %s nhưng nhận được %s. Hãy xem lại trường này.".formatted(expectedVi, foundVi),
                "Expected %s but found %s. Maybe correct this field.".formatted(expected, found)));
    }
}
