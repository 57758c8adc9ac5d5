package vn.quytrinh.engine.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns JSON into plain values: texts, whole numbers, decimals, truth values, lists and maps. Nulls are left out. */
public final class PlainValues {

    private static final int MAX_DIGITS = 40;

    private PlainValues() {}

    /**
     * Returns an object as a map.
     *
     * @param node the object
     * @return its values without nulls
     * @throws UnusableValueException when a text holds characters that no store keeps, or a number is out of all proportion
     */
    public static Map<String, Object> map(JsonNode node) {
        Map<String, Object> values = new LinkedHashMap<>();
        node.properties().forEach(field -> {
            Object value = value(field.getValue());
            if (value != null) {
                values.put(text(field.getKey()), value);
            }
        });
        return values;
    }

    /**
     * Returns any value.
     *
     * @param node the value
     * @return the value, null for one that is missing or null
     * @throws UnusableValueException when a text holds characters that no store keeps, or a number is out of all proportion
     */
    public static @Nullable Object value(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> map(node);
            case ARRAY -> list(node);
            case STRING -> text(node.stringValue());
            case BOOLEAN -> node.booleanValue();
            case NUMBER -> number(node);
            default -> null;
        };
    }

    private static List<Object> list(JsonNode node) {
        List<Object> values = new ArrayList<>(node.size());
        node.forEach(element -> {
            Object value = value(element);
            if (value != null) {
                values.add(value);
            }
        });
        return values;
    }

    private static Number number(JsonNode node) {
        if (node.isInt()) {
            return node.intValue();
        }
        BigDecimal value = node.decimalValue();
        if (value.precision() > MAX_DIGITS || Math.abs((long) value.scale()) > MAX_DIGITS) {
            throw new UnusableValueException("a number of at most " + MAX_DIGITS + " digits", node.toString());
        }
        return value;
    }

    /** Tells whether every database keeps a text as it is: neither U+0000 nor half a surrogate pair stands in it. */
    public static boolean isStorable(String text) {
        return text.codePoints().noneMatch(PlainValues::isUnusable);
    }

    private static boolean isUnusable(int point) {
        return point == 0 || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /**
     * Returns a text after looking at its characters.
     *
     * @param text the text
     * @return the same text
     * @throws UnusableValueException when it holds U+0000 or half a surrogate pair
     */
    public static String text(String text) {
        text.codePoints().filter(PlainValues::isUnusable).findFirst().ifPresent(c -> {
            throw new UnusableValueException("printable text", "U+%04X".formatted(c));
        });
        return text;
    }
}
