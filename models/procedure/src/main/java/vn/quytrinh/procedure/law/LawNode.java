package vn.quytrinh.procedure.law;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** A value of a register file with its place; what is wrong with it goes to the list of faults. */
record LawNode(JsonNode json, String place, List<String> faults) {

    LawNode get(String field) {
        JsonNode value = json.path(field);
        return new LawNode(value.isNull() ? MissingNode.getInstance() : value, place + "/" + field, faults);
    }

    Stream<LawNode> elements() {
        if (!json.isArray()) {
            fault("a list", json.isMissingNode() ? "nothing" : json.toString());
            return Stream.empty();
        }
        return IntStream.range(0, json.size()).mapToObj(i -> new LawNode(json.get(i), place + "/" + i, faults));
    }

    boolean isMissing() {
        return json.isMissingNode();
    }

    String text() {
        String text = textOrNull();
        if (text == null && isMissing()) {
            fault("a text", "nothing");
        }
        return text == null ? "" : text;
    }

    @Nullable
    String textOrNull() {
        if (isMissing()) {
            return null;
        }
        if (!json.isString() || json.stringValue().isBlank()) {
            fault("a text", json.toString());
            return null;
        }
        return json.stringValue();
    }

    boolean flag() {
        if (!json.isBoolean()) {
            fault("true or false", isMissing() ? "nothing" : json.toString());
            return false;
        }
        return json.booleanValue();
    }

    @Nullable
    LocalDate date(boolean needed) {
        String text = needed ? text() : textOrNull();
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fault("a date like 2025-07-01", text);
            return null;
        }
    }

    void fault(String expected, String found) {
        faults.add(place + ": Expected " + expected + " but found " + found + ".");
    }
}
