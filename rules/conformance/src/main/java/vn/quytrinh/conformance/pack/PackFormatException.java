package vn.quytrinh.conformance.pack;

/** Thrown when the text of a pack is not one. */
public final class PackFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PackFormatException(String place, String expected, Object found) {
        super("Expected " + expected + " at " + place + " but found " + found + ". Maybe compare with a shipped pack.");
    }
}
