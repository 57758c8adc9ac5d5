package vn.quytrinh.interchange.page;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A paragraph.
 *
 * @param style how it looks
 * @param runs its words
 */
public record Paragraph(Style style, List<Run> runs) implements Block {

    /** Keeps a copy of the list. */
    public Paragraph {
        Objects.requireNonNull(style, "style");
        runs = List.copyOf(runs);
    }

    /**
     * Returns a paragraph.
     *
     * @param text its words; those between two pairs of asterisks are bold
     */
    public static Paragraph of(Style style, String text) {
        return new Paragraph(style, Run.read(text));
    }

    /** Returns all its words. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
