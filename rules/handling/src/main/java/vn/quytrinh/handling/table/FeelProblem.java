package vn.quytrinh.handling.table;

import vn.quytrinh.rulebase.Text;

/**
 * What is to be known about FEEL as it is being written.
 *
 * @param kind whether it is wrong, or beyond what can be told at once
 * @param sentence what was expected, what was found and what to try
 */
public record FeelProblem(Kind kind, Text sentence) {

    /** How far a problem goes. */
    public enum Kind {
        /** It cannot be meant as it is. */
        WRONG,
        /** It uses functions: it is checked at publication, and not analysed for gaps and overlaps. */
        BEYOND
    }
}
