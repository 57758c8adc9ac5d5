package vn.quytrinh.interchange.workbook;

import vn.quytrinh.interchange.guard.Message;

/** A cell that does not say what its column holds. */
final class CellFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message expected;

    CellFault(String vi, String en) {
        super(en);
        this.expected = new Message(vi, en);
    }

    Message expected() {
        return expected;
    }
}
