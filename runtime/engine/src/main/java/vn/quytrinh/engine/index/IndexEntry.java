package vn.quytrinh.engine.index;

/**
 * Something in a procedure that can be found.
 *
 * @param kind what it is
 * @param element the id of the element where it is, empty for the procedure
 * @param title what people call it
 * @param more what else it is found by, beside its title
 */
public record IndexEntry(EntryKind kind, String element, String title, String more) {}
