package vn.quytrinh.rulebase;

/** A fact that can be named in a trace. */
public interface FactDescription {

    /** Returns the fact on one line, names and values. */
    String describe();

    /**
     * A fact that brings the citation in force for the case at hand. A rule that reads it is cited by it instead of by the
     * citation in the rule's own metadata.
     */
    interface Cited extends FactDescription {

        /** Returns the citation in force. */
        Citation citation();
    }
}
