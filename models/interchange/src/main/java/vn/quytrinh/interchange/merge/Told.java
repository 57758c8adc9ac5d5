package vn.quytrinh.interchange.merge;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** Values as texts, and how alike texts are. */
final class Told {

    private Told() {}

    static String of(@Nullable TimeLimit limit) {
        if (limit == null) {
            return "";
        }
        if (!limit.getParts().isEmpty()) {
            return limit.getParts().stream().map(Told::of).collect(Collectors.joining(" + "));
        }
        return limit.getValue() == null
                ? Objects.requireNonNullElse(limit.getText(), "")
                : limit.getValue().stripTrailingZeros().toPlainString() + " " + limit.getUnit();
    }

    static String of(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    /** Returns how alike two texts are by their words, from 0 to 1. */
    static double likeness(String one, String other) {
        Set<String> left = words(one);
        Set<String> right = words(other);
        if (left.isEmpty() || right.isEmpty()) {
            return 0;
        }
        Set<String> common = new TreeSet<>(left);
        common.retainAll(right);
        return 2.0 * common.size() / (left.size() + right.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(FoldedText.of(text).split("[^a-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
