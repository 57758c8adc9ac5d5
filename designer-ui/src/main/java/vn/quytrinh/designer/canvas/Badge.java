package vn.quytrinh.designer.canvas;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import java.util.Map;

/**
 * A short text under an element of the diagram, such as "7 ngày · đến 05/03".
 *
 * @param elementId the BPMN element's id, not null
 * @param text plain text, never read as markup, not null
 * @param kind how it is coloured, not null
 */
public record Badge(String elementId, String text, Kind kind) {

    /** What a badge says about its element. */
    public enum Kind {
        /** A plain fact. */
        NEUTRAL,
        /** In time, or done. */
        GOOD,
        /** At risk. */
        WARNING,
        /** Overdue, or wrong. */
        DANGER
    }

    /** Checks that nothing is null. */
    public Badge {
        requireNonNull(elementId, "elementId");
        requireNonNull(text, "text");
        requireNonNull(kind, "kind");
    }

    /**
     * Returns a badge that states a plain fact.
     *
     * @param elementId the BPMN element's id, not null
     * @param text plain text, not null
     * @return the badge, never null
     */
    public static Badge of(String elementId, String text) {
        return new Badge(elementId, text, Kind.NEUTRAL);
    }

    Map<String, String> toClient() {
        return Map.of("id", elementId, "text", text, "kind", kind.name().toLowerCase(Locale.ROOT));
    }
}
