package vn.quytrinh.interchange.dmn;

import vn.quytrinh.interchange.format.Remark;

/** What is told of a DMN document that was read. */
final class DmnRemarks {

    private DmnRemarks() {}

    static Remark notATable(String decision) {
        return Remark.doubt(
                "DMN_NOT_A_TABLE",
                decision,
                "Quyết định \"" + decision
                        + "\" không phải bảng với điều kiện là dữ kiện đơn nên chỉ được giữ nguyên, không thực thi. Hãy viết lại thành bảng nếu cần.",
                "The decision \"" + decision
                        + "\" is no table over single inputs; it is kept but not executed. Maybe write it as a table.");
    }

    static Remark kept(String what, String name) {
        return Remark.note(
                "DMN_KEPT",
                name,
                "Giữ nguyên nhưng không đưa vào mô hình: " + what + " \"" + name + "\".",
                "Kept but not part of the model: " + what + " \"" + name + "\".");
    }

    static Remark replaced(String id, String name) {
        return Remark.note(
                "DMN_REPLACED",
                id,
                "Bảng " + id + " của thủ tục được thay bằng \"" + name + "\" trong tệp.",
                "The table " + id + " of the procedure was replaced by \"" + name + "\" of the file.");
    }

    static Remark policy(String id, String policy) {
        return Remark.doubt(
                "DMN_HIT_POLICY",
                id,
                "Cách chọn dòng \"" + policy
                        + "\" không dùng được ở đây. Hãy chọn UNIQUE, FIRST, PRIORITY, ANY hoặc COLLECT.",
                "The hit policy \"" + policy
                        + "\" cannot be used here. Maybe choose UNIQUE, FIRST, PRIORITY, ANY or COLLECT.");
    }

    static Remark named(String words, String name) {
        return Remark.note(
                "DMN_FACT_NAMED",
                name,
                "Dữ kiện \"" + words + "\" được đặt tên " + name + " vì tên dữ kiện chỉ gồm chữ, số và gạch dưới.",
                "The input \"" + words + "\" was named " + name
                        + ", because the name of a fact has letters, digits and underscores only.");
    }

    static Remark noSteps(String file) {
        return Remark.doubt(
                "DMN_NO_STEPS",
                file,
                "Tệp DMN chỉ có bảng quyết định, không có các bước. Hãy gắn vào thủ tục đã có.",
                "A DMN document has decision tables only and no steps. Maybe attach it to a procedure.");
    }
}
