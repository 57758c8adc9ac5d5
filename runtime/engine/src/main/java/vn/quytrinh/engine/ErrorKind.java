package vn.quytrinh.engine;

/** What kind of thing went wrong, without a word about a protocol. */
public enum ErrorKind {
    /** The text cannot be read at all. */
    MALFORMED,
    /** It can be read but does not make sense. */
    INVALID,
    /** What it names does not exist. */
    NOT_FOUND,
    /** It contradicts what is already there. */
    CONFLICT,
    /** The caller may not do this. */
    FORBIDDEN,
    /** It is larger than what is accepted. */
    TOO_LARGE
}
