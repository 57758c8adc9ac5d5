package vn.quytrinh.handling.table;

import java.util.List;

/** The names of facts in FEEL. */
public final class FeelNames {

    private FeelNames() {}

    /**
     * Returns FEEL with a fact called otherwise; what stands within quotation marks stays.
     *
     * @param feel an expression or a formula in words
     * @param from the name of the fact
     * @param to its new name
     */
    public static String renamed(String feel, String from, String to) {
        return FeelLexer.renamed(feel, from, to);
    }

    /** Tells whether a name is one of FEEL's own words, so that no fact can have it. */
    public static boolean isReserved(String name) {
        return FeelGuard.isKeyword(name) || FeelGuard.knowsAll(List.of(name)) || FeelGuard.refuses(name);
    }

    /** Tells whether FEEL names a fact. */
    public static boolean uses(String feel, String fact) {
        return !FeelLexer.renamed(feel, fact, fact + "_").equals(feel);
    }
}
