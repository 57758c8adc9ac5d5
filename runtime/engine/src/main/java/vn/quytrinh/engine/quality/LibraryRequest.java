package vn.quytrinh.engine.quality;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;

/**
 * What the national database says of the codes of an agency, as whoever starts a check knows it.
 *
 * @param expected the codes the agency has to have a process for
 * @param abolished the abolished codes, each with what replaces it, empty when nothing does
 */
public record LibraryRequest(Set<String> expected, Map<String, String> abolished) {

    /** Knows nothing. */
    public static final LibraryRequest NONE = new LibraryRequest(Set.of(), Map.of());

    public LibraryRequest {
        expected = Set.copyOf(expected);
        abolished = Map.copyOf(abolished);
    }

    String json() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("expected", new TreeSet<>(expected));
        fields.put("abolished", new TreeMap<>(abolished));
        return CanonicalJson.write(fields);
    }

    static LibraryRequest ofJson(String text) {
        JsonNode node = CanonicalJson.mapper().readTree(text);
        Set<String> expected = new TreeSet<>();
        node.path("expected").forEach(code -> expected.add(code.stringValue()));
        Map<String, String> abolished = new TreeMap<>();
        node.path("abolished")
                .properties()
                .forEach(code -> abolished.put(code.getKey(), code.getValue().stringValue()));
        return new LibraryRequest(expected, abolished);
    }
}
