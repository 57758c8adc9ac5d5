package vn.quytrinh.designer.command;

import vn.quytrinh.interchange.guard.Message;

/** A command line that was not understood. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message text;

    UsageException(String vi, String en) {
        super(en);
        text = new Message(vi, en);
    }

    Message text() {
        return text;
    }
}
