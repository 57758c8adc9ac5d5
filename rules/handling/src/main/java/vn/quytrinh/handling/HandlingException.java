package vn.quytrinh.handling;

import vn.quytrinh.rulebase.Text;

/**
 * Input that cannot be decided on: an unknown step or unit, events out of order, a release that is damaged. Unlike a
 * {@link vn.quytrinh.handling.decision.Denial}, no rule of law was asked.
 */
public final class HandlingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Text text;

    /**
     * Makes the error.
     *
     * @param code a stable code in capitals
     * @param vi what was expected, what was found and what to try, in Vietnamese
     * @param en the same in English
     */
    public HandlingException(String code, String vi, String en) {
        super(code + ": " + en);
        this.code = code;
        this.text = new Text(vi, en);
    }

    /** Returns the stable code. */
    public String code() {
        return code;
    }

    /** Returns the message in Vietnamese. */
    public String vietnamese() {
        return text.vi();
    }

    /** Returns the message in English. */
    public String english() {
        return text.en();
    }
}
