package vn.quytrinh.procedure.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Documents to read, and JSON trees without what means nothing: nulls, empty lists and objects, spellings of numbers. */
final class JsonTrees {

    private JsonTrees() {}

    static byte[] sample(String key) {
        try (InputStream in = JsonTrees.class.getResourceAsStream("/samples/procedures/" + key + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode tree(byte[] json) {
        return Json.mapper().readTree(json);
    }

    static JsonNode tree(String json) {
        return Json.mapper().readTree(json);
    }

    /** Nested maps and lists that are equal when the trees mean the same; null for nothing. */
    static Object meaning(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> fields = new TreeMap<>();
            node.properties().forEach(field -> {
                Object value = meaning(field.getValue());
                if (value != null) {
                    fields.put(field.getKey(), value);
                }
            });
            return fields.isEmpty() ? null : fields;
        }
        if (node.isArray()) {
            List<Object> elements = new ArrayList<>();
            node.forEach(element -> elements.add(meaning(element)));
            return elements.isEmpty() ? null : elements;
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        return node.isNull() ? null : node.isString() ? node.stringValue() : node.toString();
    }
}
