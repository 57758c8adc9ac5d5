package vn.quytrinh.interchange.template;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An entry of a list of values while its fields are collected. */
public final class Entry {

    /** What is printed for a field that is not known; the number of an entry is left empty. */
    static final String DOTS = "………";

    private final Map<String, String> fields = new LinkedHashMap<>();

    /** Adds a field; a dotted line when it is not known. */
    public Entry text(String name, @Nullable String text) {
        fields.put(name, text == null || text.isBlank() ? dots(name) : Values.printed(text));
        return this;
    }

    static String dots(String field) {
        return field.equals("no") ? "" : DOTS;
    }

    /** Adds a field of which nothing is printed when there is nothing to say. */
    public Entry textOrNothing(String name, @Nullable String text) {
        fields.put(name, text == null || text.isBlank() ? "" : Values.printed(text));
        return this;
    }

    Map<String, String> fields() {
        return Map.copyOf(fields);
    }
}
