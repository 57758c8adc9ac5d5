package vn.quytrinh.engine.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;

/** Reads JSON that somebody else wrote: one document, no repeated names, bounded depth, numbers and texts. */
public final class JsonText {

    /** The deepest nesting that is read. */
    public static final int MAX_DEPTH = 64;

    private static final int MAX_TEXT = 1_000_000;
    private static final int MAX_NUMBER = 100;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxStringLength(MAX_TEXT)
                            .maxNumberLength(MAX_NUMBER)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    /**
     * Reads a document that must be an object.
     *
     * @param json UTF-8 text
     * @return the object
     * @throws EngineException {@code BODY_EMPTY}, {@code MALFORMED_JSON}, {@code JSON_LIMIT_EXCEEDED} or
     *     {@code OBJECT_EXPECTED}
     */
    public static ObjectNode object(byte[] json) {
        JsonNode node = read(json);
        if (node instanceof ObjectNode object) {
            return object;
        }
        throw new EngineException(
                ErrorKind.INVALID,
                "OBJECT_EXPECTED",
                "Cần một đối tượng JSON {…} nhưng nhận được %s. Có thể thiếu lớp ngoài cùng.".formatted(kindVi(node)),
                "Expected a JSON object {…} but found %s. Maybe the outermost layer is missing.".formatted(kind(node)));
    }

    /** Reads a document that this product wrote itself. */
    public static JsonNode stored(String json) {
        return MAPPER.readTree(json);
    }

    private static JsonNode read(byte[] json) {
        JsonNode node;
        try {
            node = MAPPER.readTree(json);
        } catch (StreamConstraintsException e) {
            throw new EngineException(
                    ErrorKind.MALFORMED,
                    "JSON_LIMIT_EXCEEDED",
                    "JSON được lồng tối đa %d cấp, số tối đa %d chữ số, văn bản tối đa %d ký tự, nhưng tại %s vượt quá. Hãy rút gọn tài liệu."
                            .formatted(MAX_DEPTH, MAX_NUMBER, MAX_TEXT, vietnamesePlace(e.getLocation())),
                    "Expected JSON of at most %d levels, numbers of %d digits and texts of %d characters but %s goes beyond. Maybe shorten the document."
                            .formatted(MAX_DEPTH, MAX_NUMBER, MAX_TEXT, place(e.getLocation())),
                    e);
        } catch (StreamReadException e) {
            throw malformed(e.getLocation(), firstLine(e.getOriginalMessage()), e);
        } catch (JacksonException e) {
            throw malformed(e.getLocation(), "more text follows the end of the document", e);
        }
        if (node == null || node.isMissingNode() || node.isNull()) {
            throw new EngineException(
                    ErrorKind.MALFORMED,
                    "BODY_EMPTY",
                    "Cần một tài liệu JSON nhưng nội dung trống. Hãy gửi JSON với Content-Type: application/json.",
                    "Expected a JSON document but the body is empty. Maybe send JSON with Content-Type: application/json.");
        }
        return node;
    }

    private static EngineException malformed(TokenStreamLocation at, String why, Throwable cause) {
        return new EngineException(
                ErrorKind.MALFORMED,
                "MALFORMED_JSON",
                "Cần một tài liệu JSON nhưng tại %s không đúng cú pháp: %s. Có thể thiếu hoặc thừa dấu phẩy, ngoặc hay nháy."
                        .formatted(vietnamesePlace(at), why),
                "Expected a JSON document but %s is not JSON: %s. Maybe a comma, bracket or quote is missing or superfluous."
                        .formatted(place(at), why),
                cause);
    }

    private static String place(TokenStreamLocation at) {
        return at == null ? "the text" : "line " + at.getLineNr() + ", column " + at.getColumnNr();
    }

    private static String vietnamesePlace(TokenStreamLocation at) {
        return at == null ? "văn bản" : "dòng " + at.getLineNr() + ", cột " + at.getColumnNr();
    }

    private static String firstLine(String message) {
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        int marker = line.indexOf(" (start marker");
        String plain = marker < 0 ? line : line.substring(0, marker);
        return plain.length() > 160 ? plain.substring(0, 160) + "…" : plain;
    }

    /** Names what a value is. */
    public static String kind(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "a list";
            case OBJECT, POJO -> "an object";
            case STRING, BINARY -> quoted(node.asString());
            case NUMBER -> "the number " + shortened(node.toString());
            case BOOLEAN -> node.toString();
            case NULL -> "null";
            case MISSING -> "nothing";
        };
    }

    /** Names what a value is, in Vietnamese. */
    public static String kindVi(JsonNode node) {
        return switch (node.getNodeType()) {
            case ARRAY -> "một danh sách";
            case OBJECT, POJO -> "một đối tượng";
            case STRING, BINARY -> "văn bản " + quoted(node.asString());
            case NUMBER -> "số " + shortened(node.toString());
            case BOOLEAN -> node.toString();
            case NULL -> "null";
            case MISSING -> "không có gì";
        };
    }

    /** Quotes a text, shortened. */
    public static String quoted(String text) {
        return "\"" + shortened(text) + "\"";
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
