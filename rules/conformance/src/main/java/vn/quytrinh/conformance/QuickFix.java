package vn.quytrinh.conformance;

import vn.quytrinh.rulebase.Text;

/**
 * A repair that the designer can offer (sửa nhanh): it changes nothing but what it names.
 *
 * @param kind what is done
 * @param element the id of the element that is changed
 * @param value what is put there, empty where the kind says all
 * @param text what will be done, in words
 */
public record QuickFix(Kind kind, String element, String value, Text text) {

    private static final String RECEIPT = "Mẫu 01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả";

    /** What a repair does. */
    public enum Kind {
        ADD_FORM,
        SET_UNIT,
        SPLIT_APPROVAL,
        CUT_LONGEST_LANE
    }

    /**
     * Returns the repair of a kind at an element.
     *
     * @param kind what is done, not null
     * @param element the id of the element, not null
     */
    public static QuickFix of(Kind kind, String element) {
        return switch (kind) {
            case ADD_FORM ->
                new QuickFix(
                        kind,
                        element,
                        RECEIPT,
                        new Text(
                                "Thêm " + RECEIPT + " vào bước " + element,
                                "Add form 01 (receipt) to step " + element));
            case SET_UNIT ->
                new QuickFix(
                        kind,
                        element,
                        "WORKING_HOUR",
                        new Text(
                                "Ghi thời gian của bước " + element + " theo giờ làm việc",
                                "State the time of step " + element + " in working hours"));
            case SPLIT_APPROVAL ->
                new QuickFix(
                        kind,
                        element,
                        "",
                        new Text(
                                "Tách bước " + element + " thành bước xử lý và bước phê duyệt",
                                "Split step " + element + " into a processing step and an approval"));
            case CUT_LONGEST_LANE ->
                new QuickFix(
                        kind,
                        element,
                        "",
                        new Text(
                                "Đề xuất rút ngắn làn dài nhất trên đường dài nhất",
                                "Propose to shorten the longest lane on the longest path"));
        };
    }
}
