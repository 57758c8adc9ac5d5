package vn.quytrinh.procedure.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON settings under which nothing is lost: exact decimals, and a repeated field is a fault. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static JsonMapper mapper() {
        return MAPPER;
    }

    /** Returns the object that a text writes as its own canonical form, or null. */
    static @Nullable JsonNode objectOrNull(String text) {
        try {
            JsonNode node = MAPPER.readTree(text);
            return node.isObject() && node.toString().equals(text) ? node : null;
        } catch (JacksonException noJson) {
            return null;
        }
    }
}
