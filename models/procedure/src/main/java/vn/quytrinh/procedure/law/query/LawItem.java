package vn.quytrinh.procedure.law.query;

/** What a register holds, with the name people read. */
public enum LawItem {
    /** A legal instrument (văn bản). */
    INSTRUMENT("văn bản", "instrument"),
    /** A value of a legal parameter (tham số). */
    PARAMETER("tham số", "parameter"),
    /** A form in its regime (biểu mẫu). */
    FORM("biểu mẫu", "form"),
    /** A checkable rule of law (quy tắc). */
    RULE("quy tắc", "rule"),
    /** A transitional provision (quy định chuyển tiếp). */
    TRANSITION("quy định chuyển tiếp", "transition");

    private final String vietnamese;
    private final String english;

    LawItem(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /** Returns the name in Vietnamese. */
    public String vietnamese() {
        return vietnamese;
    }

    /** Returns the name in English. */
    public String english() {
        return english;
    }
}
