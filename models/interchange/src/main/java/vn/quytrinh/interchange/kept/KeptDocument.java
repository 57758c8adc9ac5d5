package vn.quytrinh.interchange.kept;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.Extra;
import vn.quytrinh.model.common.Identified;

/**
 * A document kept byte for byte in an extra of an element, with what was noted of it. Text is kept line by line, so that one
 * can read it in the exchange form; what is not printable UTF-8 is kept in Base64.
 *
 * @param content the bytes; must not be changed
 * @param notes what was noted, by name
 */
@SuppressWarnings("ArrayRecordComponent")
public record KeptDocument(byte[] content, Map<String, String> notes) {

    /** The largest document that is kept, in bytes; a procedure with it still fits its exchange form. */
    public static final int MAX_BYTES = 2 * 1024 * 1024;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int LONGEST = 8_000;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    public KeptDocument {
        notes = Map.copyOf(notes);
    }

    /** Returns the document an element keeps under a key, or null. */
    public static @Nullable KeptDocument of(Identified element, String key) {
        return element.getExtras().stream()
                .filter(extra -> key.equals(extra.getKey()) && extra.getJson() != null)
                .map(KeptDocument::of)
                .findFirst()
                .orElse(null);
    }

    /** Reads a document out of an extra; null when the extra holds something else. */
    private static @Nullable KeptDocument of(Extra extra) {
        try {
            JsonNode kept = MAPPER.readTree(extra.getJson());
            boolean text = kept.path("lines").isArray();
            if (!text && !kept.path("base64").isArray()) {
                return null;
            }
            StringBuilder joined = new StringBuilder();
            kept.path(text ? "lines" : "base64").forEach(piece -> joined.append(piece.asString()));
            Map<String, String> notes = new TreeMap<>();
            kept.path("notes")
                    .properties()
                    .forEach(note -> notes.put(note.getKey(), note.getValue().asString("")));
            byte[] content = text
                    ? joined.toString().getBytes(StandardCharsets.UTF_8)
                    : Base64.getDecoder().decode(joined.toString());
            return new KeptDocument(content, notes);
        } catch (JacksonException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Keeps the document in an element under a key, in place of what stood there. */
    public void keepIn(Identified element, String key) {
        Extra extra = element.getExtras().stream()
                .filter(each -> key.equals(each.getKey()))
                .findFirst()
                .orElseGet(() -> added(element, key));
        extra.setJson(json());
    }

    /** Forgets the document an element keeps under a key. */
    public static void forget(Identified element, String key) {
        element.getExtras().removeIf(extra -> key.equals(extra.getKey()));
    }

    private static Extra added(Identified element, String key) {
        Extra extra = CommonFactory.eINSTANCE.createExtra();
        extra.setKey(key);
        element.getExtras().add(extra);
        return extra;
    }

    private String json() {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        ObjectNode noted = kept.putObject("notes");
        new TreeMap<>(notes).forEach(noted::put);
        String text = text();
        ArrayNode pieces = kept.putArray(text == null ? "base64" : "lines");
        pieces(text == null ? Base64.getEncoder().encodeToString(content) : text)
                .forEach(pieces::add);
        return MAPPER.writeValueAsString(kept);
    }

    private @Nullable String text() {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return UNPRINTABLE.matcher(text).find() ? null : text;
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int line = text.indexOf('\n', from);
            int to = Math.min(line < 0 ? text.length() : line + 1, from + LONGEST);
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            pieces.add(text.substring(from, to));
            from = to;
        }
        return pieces;
    }
}
