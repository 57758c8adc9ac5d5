package vn.quytrinh.worktime;

import java.util.Objects;

/** Says why a calendar, a period or a deadline cannot be had, with a stable code and words in Vietnamese and English. */
public class WorktimeException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String vietnamese;

    /**
     * Creates an exception.
     *
     * @param code the stable code in UPPER_SNAKE, not null
     * @param vietnamese the message in Vietnamese, not null
     * @param english the message in English, not null
     */
    public WorktimeException(String code, String vietnamese, String english) {
        super(Objects.requireNonNull(english, "english"));
        this.code = Objects.requireNonNull(code, "code");
        this.vietnamese = Objects.requireNonNull(vietnamese, "vietnamese");
    }

    /**
     * Returns the stable code.
     *
     * @return the code in UPPER_SNAKE
     */
    public String code() {
        return code;
    }

    /**
     * Returns the message in Vietnamese.
     *
     * @return the message
     */
    public String vietnamese() {
        return vietnamese;
    }

    /**
     * Returns the message in English, the same as {@link #getMessage()}.
     *
     * @return the message
     */
    public String english() {
        return String.valueOf(getMessage());
    }
}
