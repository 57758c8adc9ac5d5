package vn.quytrinh.interchange.dmn;

import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.Message;

/** What is told of a DMN document that was read. */
final class DmnRemarks {

    private DmnRemarks() {}

    static Remark notATable(String decision) {
        return new Remark(
                Remark.Level.DOUBT,
                "DMN_NOT_A_TABLE",
                decision,
                new Message(
                        "Quyết định \"" + decision
                                + "\" không phải bảng với điều kiện là dữ kiện đơn nên chỉ được giữ nguyên, không thực thi. Hãy viết lại thành bảng nếu cần.",
                        "The decision \"" + decision
                                + "\" is no table over single inputs; it is kept but not executed. Maybe write it as a table."));
    }

    static Remark kept(String what, String name) {
        return new Remark(
                Remark.Level.NOTE,
                "DMN_KEPT",
                name,
                new Message(
                        "Giữ nguyên nhưng không đưa vào mô hình: " + what + " \"" + name + "\".",
                        "Kept but not part of the model: " + what + " \"" + name + "\"."));
    }

    static Remark replaced(String id, String name) {
        return new Remark(
                Remark.Level.NOTE,
                "DMN_REPLACED",
                id,
                new Message(
                        "Bảng " + id + " của thủ tục được thay bằng \"" + name + "\" trong tệp.",
                        "The table " + id + " of the procedure was replaced by \"" + name + "\" of the file."));
    }

    static Remark policy(String id, String policy) {
        return new Remark(
                Remark.Level.DOUBT,
                "DMN_HIT_POLICY",
                id,
                new Message(
                        "Cách chọn dòng \"" + policy
                                + "\" không dùng được ở đây. Hãy chọn UNIQUE, FIRST, PRIORITY, ANY hoặc COLLECT.",
                        "The hit policy \"" + policy
                                + "\" cannot be used here. Maybe choose UNIQUE, FIRST, PRIORITY, ANY or COLLECT."));
    }

    static Remark named(String words, String name) {
        return new Remark(
                Remark.Level.NOTE,
                "DMN_FACT_NAMED",
                name,
                new Message(
                        "Dữ kiện \"" + words + "\" được đặt tên " + name
                                + " vì tên dữ kiện chỉ gồm chữ, số và gạch dưới.",
                        "The input \"" + words + "\" was named " + name
                                + ", because the name of a fact has letters, digits and underscores only."));
    }

    static Remark noSteps(String file) {
        return new Remark(
                Remark.Level.DOUBT,
                "DMN_NO_STEPS",
                file,
                new Message(
                        "Tệp DMN chỉ có bảng quyết định, không có các bước. Hãy gắn vào thủ tục đã có.",
                        "A DMN document has decision tables only and no steps. Maybe attach it to a procedure."));
    }
}
