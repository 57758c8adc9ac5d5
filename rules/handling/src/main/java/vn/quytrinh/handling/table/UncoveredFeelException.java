package vn.quytrinh.handling.table;

/** FEEL that the plain form does not cover; it says nothing about whether the FEEL is right. */
final class UncoveredFeelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UncoveredFeelException() {
        super("Not in the covered part of FEEL.", null, false, false);
    }
}
