package vn.quytrinh.engine.json;

/** A JSON value that cannot be kept. */
public final class UnusableValueException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String expected;
    private final String found;

    UnusableValueException(String expected, String found) {
        super("Expected " + expected + " but found " + found);
        this.expected = expected;
        this.found = found.length() > 60 ? found.substring(0, 60) + "…" : found;
    }

    /** Returns what was expected, in English. */
    public String expected() {
        return expected;
    }

    /** Returns what was found. */
    public String found() {
        return found;
    }
}
