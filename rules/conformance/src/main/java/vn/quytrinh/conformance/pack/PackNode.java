package vn.quytrinh.conformance.pack;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * A value in the text of a pack, with its place. All scalars are texts. What does not fit is noted among the faults, and a value
 * that does no harm is given in its place, so that reading goes on.
 */
record PackNode(String rule, String place, @Nullable Object value, Collection<PackFault> faults) {

    /** Checks that this has named fields and only these. */
    PackNode only(String... allowed) {
        Set<String> unknown = new TreeSet<>(map().keySet());
        List.of(allowed).forEach(unknown::remove);
        String known = String.join(", ", allowed);
        unknown.forEach(field -> get(field)
                .fault("UNKNOWN_FIELD", "một trong các trường " + known, "one of the fields " + known, field));
        return this;
    }

    /** Returns the same value as part of a rule. */
    PackNode of(String id) {
        return new PackNode(id, place, value, faults);
    }

    boolean has(String field) {
        return map().containsKey(field);
    }

    PackNode get(String field) {
        return new PackNode(rule, place + "/" + escaped(field), map().get(field), faults);
    }

    boolean isMap() {
        return value instanceof Map;
    }

    List<PackNode> list() {
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof List<?> list)) {
            fault("LIST_EXPECTED", "một danh sách", "a list", value);
            return List.of();
        }
        return IntStream.range(0, list.size())
                .mapToObj(i -> new PackNode(rule, place + "/" + i, list.get(i), faults))
                .toList();
    }

    List<String> texts() {
        return list().stream().map(PackNode::text).toList();
    }

    String text() {
        String text = textOrNull();
        if (text == null) {
            if (value == null) {
                fault("TEXT_MISSING", "một chữ hoặc số", "a text", "—");
            }
            return "";
        }
        return text;
    }

    @Nullable
    String textOrNull() {
        if (value == null || value instanceof String) {
            return (String) value;
        }
        fault("TEXT_EXPECTED", "một chữ hoặc số", "a text", value);
        return null;
    }

    boolean isTrue() {
        return "true".equals(textOrNull());
    }

    @Nullable
    LocalDate dateOrNull() {
        try {
            return value == null ? null : LocalDate.parse(text());
        } catch (DateTimeParseException e) {
            fault("DATE_EXPECTED", "một ngày như 2026-09-01", "a date like 2026-09-01", String.valueOf(value));
            return null;
        }
    }

    <T> T choice(Function<String, @Nullable T> byName, List<T> choices) {
        T chosen = byName.apply(text());
        if (chosen == null) {
            String all = choices.stream().map(String::valueOf).collect(Collectors.joining(", "));
            fault("CHOICE_EXPECTED", "một trong " + all, "one of " + all, String.valueOf(value));
            return choices.get(0);
        }
        return chosen;
    }

    Map<String, Object> fields() {
        return map();
    }

    void fault(String code, String expectedVi, String expectedEn, Object found) {
        faults.add(new PackFault(
                rule,
                place,
                code,
                new Text(
                        "Cần " + expectedVi + " nhưng gặp " + shown(found) + ". Hãy so với một bộ quy tắc có sẵn.",
                        "Expected " + expectedEn + " but found " + shown(found)
                                + ". Maybe compare with a shipped pack.")));
    }

    private static String shown(Object found) {
        String text = String.valueOf(found);
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private static String escaped(String field) {
        return field.replace("~", "~0").replace("/", "~1");
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> map() {
        if (!(value instanceof Map)) {
            fault("FIELDS_EXPECTED", "các trường có tên", "named fields", String.valueOf(value));
            return Map.of();
        }
        return (Map<String, Object>) value;
    }
}
