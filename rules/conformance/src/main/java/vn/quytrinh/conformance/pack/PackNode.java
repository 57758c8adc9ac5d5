package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A value in the text of a pack, with its place. All scalars are texts. */
record PackNode(String place, @Nullable Object value) {

    /** Checks that this has named fields and only these. */
    PackNode only(String... allowed) {
        Set<String> unknown = new TreeSet<>(map().keySet());
        List.of(allowed).forEach(unknown::remove);
        if (!unknown.isEmpty()) {
            throw fault("only the fields " + String.join(", ", allowed), unknown);
        }
        return this;
    }

    boolean has(String field) {
        return map().containsKey(field);
    }

    PackNode get(String field) {
        return new PackNode(place + "/" + field, map().get(field));
    }

    boolean isMap() {
        return value instanceof Map;
    }

    List<PackNode> list() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            throw fault("a list", value);
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new PackNode(place + "/" + i, list.get(i)))
                .toList();
    }

    List<String> texts() {
        return list().stream().map(PackNode::text).toList();
    }

    String text() {
        String text = textOrNull();
        if (text == null) {
            throw fault("a text", "nothing");
        }
        return text;
    }

    @Nullable
    String textOrNull() {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw fault("a text", value);
    }

    @Nullable
    LocalDate dateOrNull() {
        try {
            return value == null ? null : LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            throw fault("a date like 2026-09-01", String.valueOf(value));
        }
    }

    <T> T choice(Function<String, @Nullable T> byName, List<T> choices) {
        T chosen = byName.apply(text());
        if (chosen == null) {
            throw fault("one of " + choices, text());
        }
        return chosen;
    }

    Map<String, Object> fields() {
        return map();
    }

    PackFormatException fault(String expected, Object found) {
        return new PackFormatException(place, expected, found);
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map() {
        if (!(value instanceof Map)) {
            throw fault("named fields", String.valueOf(value));
        }
        return (Map<String, Object>) value;
    }
}
