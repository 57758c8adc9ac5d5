package vn.quytrinh.conformance.sentence;

/** Thrown when a sentence uses a word that is not in the vocabulary. */
final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient String word;
    private final transient String known;

    UnknownWordException(String word, String known) {
        super("Expected one of " + known + " but found " + word);
        this.word = word;
        this.known = known;
    }

    String word() {
        return word;
    }

    String known() {
        return known;
    }
}
