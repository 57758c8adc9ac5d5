package vn.quytrinh.conformance.pack;

import vn.quytrinh.conformance.QuickFix;
import vn.quytrinh.rulebase.Text;

/** The repairs that sentences can offer. */
final class QuickFixes {

    private static final String RECEIPT = "Mẫu 01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả";

    private QuickFixes() {}

    static QuickFix addForm(String step) {
        return new QuickFix(
                "ADD_FORM",
                step,
                RECEIPT,
                new Text("Thêm " + RECEIPT + " vào bước " + step, "Add form 01 (receipt) to step " + step));
    }

    static QuickFix setUnit(String step) {
        return new QuickFix(
                "SET_UNIT",
                step,
                "WORKING_HOUR",
                new Text(
                        "Ghi thời gian của bước " + step + " theo giờ làm việc",
                        "State the time of step " + step + " in working hours"));
    }

    static QuickFix splitApproval(String step) {
        return new QuickFix(
                "SPLIT_APPROVAL",
                step,
                "",
                new Text(
                        "Tách bước " + step + " thành bước xử lý và bước phê duyệt",
                        "Split step " + step + " into a processing step and an approval"));
    }

    static QuickFix cutLongestLane(String element) {
        return new QuickFix(
                "CUT_LONGEST_LANE",
                element,
                "",
                new Text(
                        "Đề xuất rút ngắn làn dài nhất trên đường dài nhất",
                        "Propose to shorten the longest lane on the longest path"));
    }
}
