package vn.quytrinh.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why a use case cannot be carried out: what was expected, what was found and what to try. Nothing was changed. */
public class EngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ErrorKind kind;
    private final String code;
    private final String vietnamese;

    /**
     * Makes the error.
     *
     * @param kind the kind
     * @param code a stable code in capitals
     * @param vietnamese the message in Vietnamese
     * @param english the message in English
     */
    public EngineException(ErrorKind kind, String code, String vietnamese, String english) {
        this(kind, code, vietnamese, english, null);
    }

    /**
     * Makes the error with what caused it.
     *
     * @param kind the kind
     * @param code a stable code in capitals
     * @param vietnamese the message in Vietnamese
     * @param english the message in English
     * @param cause the cause, null when there is none
     */
    public EngineException(ErrorKind kind, String code, String vietnamese, String english, @Nullable Throwable cause) {
        super(Objects.requireNonNull(english, "english"), cause);
        this.kind = Objects.requireNonNull(kind, "kind");
        this.code = Objects.requireNonNull(code, "code");
        this.vietnamese = Objects.requireNonNull(vietnamese, "vietnamese");
    }

    /** Returns the kind. */
    public ErrorKind kind() {
        return kind;
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the message in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the message in English. */
    public String english() {
        return String.valueOf(getMessage());
    }
}
