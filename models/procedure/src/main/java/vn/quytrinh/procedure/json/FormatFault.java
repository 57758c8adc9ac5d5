package vn.quytrinh.procedure.json;

/**
 * One thing wrong with a procedure document.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param code what kind of fault, stable: {@code MALFORMED_JSON}, {@code WRONG_TYPE}, {@code UNKNOWN_VALUE} …
 * @param expected what should stand there
 * @param found what stands there, shortened
 * @param vietnamese the message in Vietnamese
 * @param english the message in English
 */
public record FormatFault(
        String pointer, String code, String expected, String found, String vietnamese, String english) {

    /** Returns the same fault in a larger document, where this one stands at a pointer. */
    FormatFault under(String parent) {
        return new FormatFault(parent + pointer, code, expected, found, vietnamese, english);
    }
}
