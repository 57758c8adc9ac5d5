package vn.quytrinh.engine.index;

/**
 * Something that was found in the newest draft of a procedure.
 *
 * @param kind what it is
 * @param key the key of the procedure
 * @param procedure the name of the procedure
 * @param code its national code, empty for none
 * @param agency the agency whose procedure it is, {@code *} for nobody's in particular
 * @param element the id of the element, empty for the procedure
 * @param title what people call it
 */
public record Found(
        EntryKind kind, String key, String procedure, String code, String agency, String element, String title) {}
