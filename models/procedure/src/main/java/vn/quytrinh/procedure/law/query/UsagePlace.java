package vn.quytrinh.procedure.law.query;

/** Where the law is cited, with the name people read. */
public enum UsagePlace {
    /** The procedure itself. */
    PROCEDURE("thủ tục", "procedure"),
    /** A step. */
    STEP("bước", "step"),
    /** A component of the dossier. */
    COMPONENT("thành phần hồ sơ", "component"),
    /** A fee or charge. */
    FEE("phí, lệ phí", "fee"),
    /** A time limit. */
    LIMIT("thời hạn", "time limit"),
    /** The running and pausing of the clock. */
    SUSPENSION("tạm dừng, cách tính thời gian", "suspension"),
    /** A form, in a procedure or in the register. */
    FORM("biểu mẫu", "form"),
    /** A decision table. */
    DECISION("bảng quyết định", "decision"),
    /** The control block of a document. */
    DOCUMENT("kiểm soát tài liệu", "document control"),
    /** The source the data come from. */
    SOURCE("nguồn", "source"),
    /** Another instrument, which it amends or replaces. */
    INSTRUMENT("văn bản", "instrument"),
    /** A legal parameter. */
    PARAMETER("tham số", "parameter"),
    /** A checkable rule of law. */
    RULE("quy tắc", "rule"),
    /** A transitional provision. */
    TRANSITION("quy định chuyển tiếp", "transition");

    private final String vietnamese;
    private final String english;

    UsagePlace(String vietnamese, String english) {
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
