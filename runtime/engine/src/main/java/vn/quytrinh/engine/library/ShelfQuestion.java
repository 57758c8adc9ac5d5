package vn.quytrinh.engine.library;

/**
 * Which procedures to list; every part that is given must hold.
 *
 * @param words words of code, name, key, field or agency, whatever the accents; empty for all
 * @param field the field, empty for all
 * @param agency the agency with those below it, {@code *} for all
 * @param state what is in force of it
 * @param bond whether it is a master or a variant
 * @param master the key of the master whose variants are wanted, empty for any
 * @param order what it is listed by
 * @param descending whether the last comes first
 */
public record ShelfQuestion(
        String words,
        String field,
        String agency,
        State state,
        Bond bond,
        String master,
        Order order,
        boolean descending) {

    /** Everything, by name. */
    public static final ShelfQuestion ALL = new ShelfQuestion("", "", "*", State.ANY, Bond.ANY, "", Order.NAME, false);

    /** What is in force of a procedure. */
    public enum State {
        /** Whatever. */
        ANY,
        /** A release is in force. */
        IN_FORCE,
        /** No release is in force. */
        NOT_IN_FORCE,
        /** A release is in force that has a controlled document (quy trình ISO). */
        COVERED,
        /** No release is in force, or one without a controlled document. */
        UNCOVERED
    }

    /** How a procedure is bound to another one. */
    public enum Bond {
        /** However. */
        ANY,
        /** Others refine it (mẫu chuẩn). */
        MASTER,
        /** It refines another one (bản địa phương). */
        VARIANT,
        /** It refines another one and deviates where it must not. */
        FORBIDDEN,
        /** It refines another one and deviates only where it may. */
        ALLOWED
    }

    /** What a list is ordered by. */
    public enum Order {
        /** By name. */
        NAME,
        /** By national code. */
        CODE,
        /** By field. */
        FIELD,
        /** By the number of steps. */
        STEPS,
        /** By the number of the revision. */
        REVISION,
        /** By the first day of the release in force. */
        IN_FORCE
    }

    /** Returns the same question for other words. */
    public ShelfQuestion withWords(String typed) {
        return new ShelfQuestion(typed, field, agency, state, bond, master, order, descending);
    }

    /** Returns the same question in another order. */
    public ShelfQuestion ordered(Order by, boolean lastFirst) {
        return new ShelfQuestion(words, field, agency, state, bond, master, by, lastFirst);
    }
}
