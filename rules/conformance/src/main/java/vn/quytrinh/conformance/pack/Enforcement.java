package vn.quytrinh.conformance.pack;

/** What the findings of a pack do to a publication. */
public enum Enforcement {
    /** They are told, no more. */
    ADVISORY,
    /** Errors block. */
    ERRORS,
    /** Errors block and warnings need a reason: an agency has chosen so. */
    FULL
}
