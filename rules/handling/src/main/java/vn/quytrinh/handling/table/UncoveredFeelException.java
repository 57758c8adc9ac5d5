package vn.quytrinh.handling.table;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Text;

/** FEEL that the plain form does not cover; it says nothing about whether the FEEL is right. */
final class UncoveredFeelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int token;
    private final transient @Nullable Text expected;
    private final String found;

    UncoveredFeelException() {
        this(-1, null, "");
    }

    /**
     * Says where reading ended.
     *
     * @param token the place of the token that was not expected, from 0
     * @param expected what might stand there
     * @param found what stands there, empty at the end
     */
    UncoveredFeelException(int token, @Nullable Text expected, String found) {
        super("Not in the covered part of FEEL.", null, false, false);
        this.token = token;
        this.expected = expected;
        this.found = found;
    }

    /** Returns whichever of two readings came further. */
    static UncoveredFeelException further(UncoveredFeelException one, UncoveredFeelException other) {
        return one.token >= other.token ? one : other;
    }

    /** Returns what might stand where reading ended, null when that is not known. */
    @Nullable
    Text expected() {
        return expected;
    }

    /** Returns what was found instead, empty at the end. */
    String found() {
        return found;
    }
}
