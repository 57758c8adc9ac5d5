package vn.quytrinh.procedure.json;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Collects the JSON schemas (draft 2020-12) of the objects of a document. An object may have further fields, for they are kept;
 * a field may be null, which says as much as leaving it out.
 */
final class SchemaDefinitions {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ObjectNode definitions = JSON.objectNode();
    private final Map<Shape, String> names = new IdentityHashMap<>();
    private String place = "procedure";

    /** Returns a reference to the schema of a shape. */
    JsonNode reference(Shape shape, Map<String, Field> fields, List<String> required) {
        String name = names.get(shape);
        if (name == null) {
            name = free(place);
            names.put(shape, name);
            ObjectNode schema = definitions.putObject(name);
            schema.put("type", "object");
            ObjectNode properties = schema.putObject("properties");
            fields.forEach((field, read) -> {
                place = field;
                JsonNode value = read.schema(this);
                properties.set(field, required.contains(field) ? value : orNull(value));
            });
            if (!required.isEmpty()) {
                ArrayNode needed = schema.putArray("required");
                required.forEach(needed::add);
            }
        }
        ObjectNode reference = JSON.objectNode();
        reference.put("$ref", "#/$defs/" + name);
        return reference;
    }

    /** A definition is called by the field where its object was first met. */
    private String free(String wanted) {
        String name = wanted;
        for (int n = 2; definitions.has(name); n++) {
            name = wanted + n;
        }
        return name;
    }

    /** Returns the definitions collected. */
    ObjectNode all() {
        return definitions;
    }

    static ObjectNode typed(String type) {
        ObjectNode schema = JSON.objectNode();
        schema.put("type", type);
        return schema;
    }

    static ObjectNode text() {
        ObjectNode schema = typed("string");
        schema.put("maxLength", TextGuard.MAX_TEXT);
        return schema;
    }

    static JsonNode matching(Pattern pattern) {
        ObjectNode schema = text();
        schema.put("pattern", "^(" + pattern.pattern() + ")$");
        return schema;
    }

    static JsonNode date() {
        ObjectNode schema = typed("string");
        schema.put("format", "date");
        schema.put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        return schema;
    }

    static JsonNode whole() {
        ObjectNode schema = typed("integer");
        schema.put("minimum", 0);
        schema.put("maximum", Integer.MAX_VALUE);
        return schema;
    }

    static JsonNode number(@Nullable BigDecimal most) {
        ObjectNode schema = typed("number");
        schema.put("minimum", 0);
        if (most != null) {
            schema.put("maximum", most);
        }
        return schema;
    }

    static JsonNode oneOf(Collection<String> values) {
        ObjectNode schema = JSON.objectNode();
        ArrayNode allowed = schema.putArray("enum");
        values.forEach(allowed::add);
        return schema;
    }

    static JsonNode texts() {
        return list(text());
    }

    static JsonNode list(JsonNode items) {
        ObjectNode schema = typed("array");
        schema.set("items", items);
        return schema;
    }

    static JsonNode anything() {
        return JSON.objectNode();
    }

    /** A value that is understood in one form and kept in any other. */
    static JsonNode usually(JsonNode schema) {
        ObjectNode either = JSON.objectNode();
        either.put("$comment", "Understood in the first form; kept as it is in any other.");
        ArrayNode forms = either.putArray("anyOf");
        forms.add(schema);
        forms.add(true);
        return either;
    }

    private static JsonNode orNull(JsonNode schema) {
        if (schema.path("type").isString()) {
            ObjectNode either = (ObjectNode) schema.deepCopy();
            ArrayNode types = either.putArray("type");
            types.add(schema.path("type"));
            types.add("null");
            return either;
        }
        if (schema.has("enum")) {
            ObjectNode either = (ObjectNode) schema.deepCopy();
            ((ArrayNode) either.get("enum")).addNull();
            return either;
        }
        if (schema.has("$ref")) {
            ObjectNode either = JSON.objectNode();
            ArrayNode forms = either.putArray("anyOf");
            forms.add(schema);
            forms.add(typed("null"));
            return either;
        }
        return schema;
    }
}
