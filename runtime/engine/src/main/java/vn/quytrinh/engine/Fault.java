package vn.quytrinh.engine;

/**
 * One thing wrong with a request.
 *
 * @param pointer where, as a JSON pointer (RFC 6901); empty for the whole document
 * @param code a stable code in capitals
 * @param message what was expected, what was found and what to try, in Vietnamese
 * @param messageEn the same in English
 */
public record Fault(String pointer, String code, String message, String messageEn) {}
