package vn.quytrinh.interchange.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Words of a paragraph that look the same.
 *
 * @param kind words, or a number the program that shows the document knows
 * @param text the words; a line feed begins a new line; empty for a number
 * @param bold whether it is bold where its style is not
 */
public record Run(Kind kind, String text, boolean bold) {

    /** What a run is. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** The number of the page. */
        PAGE,
        /** How many pages there are. */
        PAGES
    }

    /** Rejects null. */
    public Run {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }

    /** Returns the number of the page. */
    public static Run page() {
        return new Run(Kind.PAGE, "", false);
    }

    /** Returns how many pages there are. */
    public static Run pages() {
        return new Run(Kind.PAGES, "", false);
    }

    /** Reads words of which those between two pairs of asterisks are bold. */
    static List<Run> read(String text) {
        List<Run> runs = new ArrayList<>();
        String[] parts = text.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                runs.add(new Run(Kind.TEXT, parts[i], i % 2 == 1));
            }
        }
        return runs;
    }

    /** Returns the run with other words. */
    public Run with(UnaryOperator<String> words) {
        return kind == Kind.TEXT ? new Run(kind, words.apply(text), bold) : this;
    }
}
