package vn.quytrinh.designer.editing;

import vn.quytrinh.rulebase.Text;

/** Says why a change cannot be made. The procedure is as it was before. */
public final class EditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    /**
     * Says in both languages what stands in the way and what to try.
     *
     * @param vietnamese for the person, not null
     * @param english the same in English, not null
     */
    public EditRefusedException(String vietnamese, String english) {
        super(english);
        this.reason = new Text(vietnamese, english);
    }

    /** Returns what stands in the way and what to try, in both languages. */
    public Text reason() {
        return reason;
    }
}
