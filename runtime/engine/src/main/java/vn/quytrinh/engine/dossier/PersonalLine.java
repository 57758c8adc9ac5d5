package vn.quytrinh.engine.dossier;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.CanonicalJson;

/**
 * The personal values of an event (dữ liệu cá nhân), kept apart so that they can be erased.
 *
 * @param dossier the dossier's code
 * @param sequence the event's place in it
 * @param values the values by their JSON pointers in the event
 */
public record PersonalLine(String dossier, long sequence, SortedMap<String, String> values) {

    /** Creates the personal values of an event. */
    public static PersonalLine of(String dossier, long sequence, Map<String, String> values) {
        return new PersonalLine(dossier, sequence, new TreeMap<>(values));
    }

    /** Reads the values as {@link #json} wrote them. */
    public static PersonalLine read(String dossier, long sequence, String json) {
        JsonNode node = JsonText.stored(json);
        SortedMap<String, String> values = new TreeMap<>();
        node.properties()
                .forEach(value -> values.put(value.getKey(), value.getValue().stringValue("")));
        return new PersonalLine(dossier, sequence, values);
    }

    /** Returns the values as JSON. */
    public String json() {
        return CanonicalJson.write(values);
    }
}
