package vn.quytrinh.interchange.reading;

/**
 * One thing that a person said about a reading.
 *
 * @param kind what it is about
 * @param about the id of the doubt, or the place as text
 * @param value the answer, the text or the name of the meaning
 */
public record Correction(Kind kind, String about, String value) {

    /** What a correction is about. */
    public enum Kind {
        ANSWER,
        TEXT,
        MEANING,
        COLUMN,
        ROW
    }
}
