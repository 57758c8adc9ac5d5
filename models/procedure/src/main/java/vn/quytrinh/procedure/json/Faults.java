package vn.quytrinh.procedure.json;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Collects the faults of one document. */
final class Faults {

    private static final int SHOWN = 120;
    private static final int MOST = 1_000;

    private final List<FormatFault> found = new ArrayList<>();

    void missing(String pointer, String field) {
        add(
                pointer,
                "MISSING_FIELD",
                field,
                "nothing",
                "Thiếu “" + field + "”.",
                "Expected \"" + field + "\" but it is missing or empty.");
    }

    void wrongType(String pointer, String expected, JsonNode node) {
        String shown = shown(node);
        add(
                pointer,
                "WRONG_TYPE",
                expected,
                shown,
                "Cần " + inVietnamese(expected) + " nhưng gặp " + shown + ".",
                "Expected " + expected + " but found " + shown + ".");
    }

    void unknownValue(String pointer, List<String> allowed, JsonNode node) {
        String shown = shown(node);
        String list = String.join(", ", allowed);
        add(
                pointer,
                "UNKNOWN_VALUE",
                list,
                shown,
                "Giá trị " + shown + " không có trong danh sách: " + list + ".",
                "Expected one of " + list + " but found " + shown + ".");
    }

    void unknownReference(
            String pointer, String code, String vietnamese, String english, List<String> known, String id) {
        String list = String.join(", ", known.size() > 40 ? known.subList(0, 40) : known);
        add(
                pointer,
                code,
                list,
                id,
                "Không có " + vietnamese + " “" + shortened(id) + "”; hiện có: " + list + ".",
                "Expected a known " + english + " but found \"" + shortened(id) + "\". Known: " + list + ".");
    }

    void duplicate(String pointer, String id) {
        add(
                pointer,
                "DUPLICATE_ID",
                "an id of its own",
                id,
                "Mã “" + shortened(id) + "” đã được dùng cho phần tử khác.",
                "Expected an id of its own but \"" + shortened(id) + "\" is already used by another element.");
    }

    void add(String pointer, String code, String expected, String foundText, String vietnamese, String english) {
        if (found.size() < MOST) {
            found.add(new FormatFault(pointer, code, expected, shortened(foundText), vietnamese, english));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    ProcedureFormatException exception() {
        return new ProcedureFormatException(found);
    }

    static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : shortened(node.toString());
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }

    private static String inVietnamese(String expected) {
        return switch (expected) {
            case "an object" -> "một đối tượng";
            case "a list" -> "một danh sách";
            case "a list of texts" -> "một danh sách chuỗi văn bản";
            case "a text" -> "một chuỗi văn bản";
            case "a number" -> "một số";
            case "a whole number" -> "một số nguyên";
            case "true or false" -> "true hoặc false";
            case "a date like 2026-09-01" -> "một ngày dạng 2026-09-01";
            default -> expected;
        };
    }
}
