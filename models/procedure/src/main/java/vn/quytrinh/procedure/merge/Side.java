package vn.quytrinh.procedure.merge;

/** Whose version of something is taken. */
public enum Side {
    /** That of the person who merges. */
    MINE,
    /** That of the other. */
    THEIRS
}
