package vn.quytrinh.engine.comment;

import java.util.Objects;

/**
 * What a thread of comments is about. It may be deleted from the draft later; its label still tells what it was.
 *
 * @param kind what kind of thing it is
 * @param element its id: of the step, the transition or the table; of a finding its rule and element, {@code ISO-10:S01}; empty for
 *     the procedure
 * @param label what it was called when the thread was begun, may be empty
 */
public record Subject(Kind kind, String element, String label) {

    /** What can be commented on. */
    public enum Kind {
        /** The procedure as a whole. */
        PROCEDURE,
        /** A step. */
        STEP,
        /** A way from one step to another. */
        TRANSITION,
        /** A decision table. */
        TABLE,
        /** What a rule found. */
        FINDING
    }

    /** The procedure as a whole. */
    public static final Subject PROCEDURE = new Subject(Kind.PROCEDURE, "", "");

    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(label, "label");
    }
}
