package vn.quytrinh.conformance.library;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.quytrinh.rulebase.Text;

/** What a look through a library tells beside the findings of each procedure. */
public enum IssueKind {
    EXPIRED_LEGAL_BASIS("Căn cứ pháp lý không còn hiệu lực", "Legal basis not in force", "ISO-25"),
    OLD_FORM("Biểu mẫu cũ", "Old form", "LR-132"),
    DISSOLVED_UNIT("Đơn vị, vị trí đã hết hiệu lực", "Unit or position no longer in being", "ISO-11"),
    NO_RECEPTION_OR_RETURN(
            "Không tiếp nhận hoặc trả kết quả tại một cửa", "No reception or return at the desk", "LR-010", "SND-04"),
    ABOLISHED_CODE("Mã thủ tục đã bãi bỏ", "Abolished code"),
    MISSING_PROCEDURE("Thủ tục chưa có quy trình", "Procedure without a process"),
    FORBIDDEN_DEVIATION("Khác mẫu, không được phép", "Forbidden deviation from the template"),
    DUPLICATE("Quy trình trùng nhau", "Duplicate process"),
    DRIFT("Cùng mã, khác nội dung giữa các đơn vị", "Same code, different content between units");

    private final Text words;
    private final Set<String> rules;

    IssueKind(String vi, String en, String... rules) {
        words = new Text(vi, en);
        this.rules = Set.of(rules);
    }

    /** Returns how people call it. */
    public Text words() {
        return words;
    }

    /** Returns the kind that the findings of a rule are of, if any. */
    static Optional<IssueKind> ofRule(String rule) {
        return Arrays.stream(values()).filter(kind -> kind.rules.contains(rule)).findFirst();
    }
}
