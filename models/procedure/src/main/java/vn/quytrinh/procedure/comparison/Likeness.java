package vn.quytrinh.procedure.comparison;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** How alike two texts are by their words, whatever their case and diacritics. */
public final class Likeness {

    private Likeness() {}

    /**
     * Compares two texts.
     *
     * @param one a text, null for none
     * @param other a text, null for none
     * @return from 0, no word in common or no word at all, to 1, the same words
     */
    public static double of(@Nullable String one, @Nullable String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> common = new TreeSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / (left.size() + right.size());
    }

    private static Set<String> words(@Nullable String text) {
        return Arrays.stream(FoldedText.of(text == null ? "" : text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
