package vn.quytrinh.interchange.guard;

/** A file that is not read or not written: too large, encrypted, with macros, of an unknown kind. Nothing is done by half. */
public final class RefusedFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Message text;

    /**
     * @param code a stable code in capitals, for example {@code FILE_TOO_LARGE}
     * @param vi what was expected, what was found and what to try, in Vietnamese
     * @param en the same in English
     */
    public RefusedFileException(String code, String vi, String en) {
        super(code + ": " + en);
        this.code = code;
        this.text = new Message(vi, en);
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the message in both languages. */
    public Message text() {
        return text;
    }
}
