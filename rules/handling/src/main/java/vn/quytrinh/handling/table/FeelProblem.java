package vn.quytrinh.handling.table;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/**
 * What is to be known about FEEL as it is being written.
 *
 * @param kind whether it is wrong, or beyond what can be told at once
 * @param sentence what was expected, what was found and what to try
 * @param instead what was probably meant, as FEEL; null when nothing comes to mind
 */
public record FeelProblem(
        Kind kind, Text sentence, @Nullable String instead) {

    /** How far a problem goes. */
    public enum Kind {
        /** It cannot be meant as it is. */
        WRONG,
        /** It uses functions: it is checked at publication, and not analysed for gaps and overlaps. */
        BEYOND
    }
}
