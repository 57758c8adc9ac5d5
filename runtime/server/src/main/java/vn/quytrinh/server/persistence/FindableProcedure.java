package vn.quytrinh.server.persistence;

import java.util.List;

/**
 * What can be found in the newest draft of a procedure.
 *
 * @param revision the number of that draft's revision
 * @param key the key of the procedure
 * @param code its national code, empty for none
 * @param name its name
 * @param foldedName its name as the index keeps it
 * @param agency whose it is, {@code *} for nobody's in particular
 * @param entries what can be found
 */
record FindableProcedure(
        int revision,
        String key,
        String code,
        String name,
        String foldedName,
        String agency,
        List<FindableEntry> entries) {

    FindableProcedure {
        entries = List.copyOf(entries);
    }
}
