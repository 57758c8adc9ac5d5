package vn.quytrinh.engine.ledger;

/**
 * A place where ledger or audit log are not as they were written.
 *
 * @param line which line, such as {@code H05.12-260212-010001 #3} or {@code audit #17}
 * @param code what is wrong, a stable code in capitals
 * @param message what was expected and found, in Vietnamese
 * @param messageEn the same in English
 */
public record Break(String line, String code, String message, String messageEn) {}
