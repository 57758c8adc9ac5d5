package vn.quytrinh.server.persistence;

import java.util.List;
import vn.quytrinh.engine.index.EntryKind;

/**
 * Something in a procedure that can be found.
 *
 * @param kind what it is
 * @param element the id of the element where it is, empty for the procedure
 * @param title what people call it
 * @param foldedTitle the title as the index keeps it, with a blank before every word
 * @param folded all it is found by as the index keeps it, with a blank before every word
 */
record FindableEntry(EntryKind kind, String element, String title, String foldedTitle, String folded) {

    /** Tells whether each word, with a blank before it, begins a word of it. */
    boolean holds(List<String> words) {
        return all(folded, words);
    }

    /**
     * Returns how good a find it is, 1 for the best: its title is what was typed, begins with it, holds it, holds all words; the
     * rest last.
     *
     * @param words the words, each with a blank before it
     */
    int rank(List<String> words, String phrase) {
        if (foldedTitle.startsWith(phrase)) {
            return foldedTitle.length() == phrase.length() ? 1 : 2;
        }
        if (foldedTitle.contains(phrase)) {
            return 3;
        }
        return all(foldedTitle, words) ? 4 : 5;
    }

    private static boolean all(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
