package vn.quytrinh.interchange.bpmn.exchange;

import java.util.List;
import org.w3c.dom.Element;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.model.process.TransitionTarget;

/** What is told of a drawing that was read. */
final class DrawingRemarks {

    private DrawingRemarks() {}

    static Remark boundaryAsWay(Element step, Element event) {
        return doubt(
                "BPMN_BOUNDARY_EVENT",
                step,
                "Sự kiện gắn cạnh " + named(event)
                        + " được đọc là một hướng đi của bước. Hãy kiểm tra điều kiện của hướng ấy.",
                "The event " + named(event)
                        + " at the edge was read as a way out of the step. Maybe look at the condition of that way.");
    }

    static Remark endByWords(Element end, TransitionTarget target) {
        String meaning = switch (target) {
            case SUPPLEMENT -> "yêu cầu bổ sung";
            case REFUSE -> "từ chối tiếp nhận";
            default -> "không giải quyết, trả lại hồ sơ";
        };
        return doubt(
                "BPMN_END_BY_WORDS",
                end,
                "Điểm kết thúc " + named(end) + " được hiểu là " + meaning
                        + " theo tên gọi hoặc ký hiệu. Hãy xác nhận.",
                "The end " + named(end) + " was taken for " + target + " by its words or its sign. Maybe confirm it.");
    }

    static Remark mixedSplit(Element step) {
        return doubt(
                "BPMN_MIXED_SPLIT",
                step,
                "Sau bước " + named(step)
                        + " có cả nhánh song song và nhánh lựa chọn; mô hình chỉ có một cách cho mỗi bước nên đọc là lựa chọn. Hãy tách thành hai bước.",
                "After " + named(step)
                        + " some ways are taken together and others are chosen; a step has only one manner, so all were read as a choice. Maybe make two steps of it.");
    }

    static Remark messageAsWay(Element flow, Element to) {
        return doubt(
                "BPMN_MESSAGE_AS_WAY",
                flow,
                "Luồng thông điệp " + named(flow) + " khởi đầu " + named(to)
                        + " ở đơn vị khác nên được đọc là chuyển bước. Hãy xác nhận.",
                "The message flow " + named(flow) + " begins " + named(to)
                        + " in another pool and was read as a transition. Maybe confirm it.");
    }

    static Remark inclusive(Element gateway) {
        return doubt(
                "BPMN_INCLUSIVE",
                gateway,
                "Cổng bao hàm " + named(gateway)
                        + " cho phép đi nhiều nhánh; được đọc là chọn một nhánh. Hãy kiểm tra.",
                "The inclusive gateway " + named(gateway)
                        + " lets several ways be taken; it was read as a choice of one. Maybe check it.");
    }

    static Remark complex(Element gateway) {
        return doubt(
                "BPMN_COMPLEX",
                gateway,
                "Cổng phức hợp " + named(gateway) + " được đọc là chọn một nhánh. Hãy ghi rõ điều kiện từng nhánh.",
                "The complex gateway " + named(gateway)
                        + " was read as a choice of one way. Maybe state the condition of each.");
    }

    static Remark timerLimit(String stepName, String words, String unit) {
        return Remark.doubt(
                "BPMN_TIMER",
                stepName,
                "Hạn \"" + words + "\" được đọc là " + unit
                        + ". Hãy đổi sang ngày hoặc giờ làm việc nếu văn bản tính như vậy.",
                "The limit \"" + words + "\" was read as " + unit
                        + ". Maybe make it working days or hours when the text counts so.");
    }

    static Remark timerWords(String stepName, String words) {
        return Remark.doubt(
                "BPMN_TIMER_WORDS",
                stepName,
                "Hạn \"" + words + "\" không có dạng ISO 8601 (P3D, PT8H) nên chỉ giữ lời. Hãy nhập số và đơn vị.",
                "The limit \"" + words
                        + "\" is not in the form of ISO 8601 (P3D, PT8H); only its words are kept. Maybe enter the amount and the unit.");
    }

    static Remark noUnit(String stepName) {
        return Remark.doubt(
                "BPMN_NO_LANE",
                stepName,
                "Bước không nằm trong làn hoặc nhóm có tên nên chưa có đơn vị thực hiện.",
                "The step lies in no lane or pool with a name, so that its unit is not known.");
    }

    static Remark changed(String vi, String en, String stepId, String from, String to) {
        return Remark.note(
                "BPMN_CHANGED",
                stepId,
                "Bản vẽ đã đổi " + vi + " của " + stepId + ": \"" + from + "\" → \"" + to + "\".",
                "The drawing changed " + en + " of " + stepId + ": \"" + from + "\" → \"" + to + "\".");
    }

    static Remark stepGone(String stepId) {
        return Remark.doubt(
                "BPMN_STEP_GONE",
                stepId,
                "Bước " + stepId + " không còn trên bản vẽ nên không được đọc. Hãy kiểm tra có chủ ý xóa không.",
                "The step " + stepId
                        + " is no longer in the drawing and was not read. Maybe check that this was meant.");
    }

    static Remark stepNew(String stepId, String name) {
        return Remark.note(
                "BPMN_STEP_NEW",
                stepId,
                "Bước mới trên bản vẽ: " + stepId + " " + name + ".",
                "A new step in the drawing: " + stepId + " " + name + ".");
    }

    static Remark kept(String what, List<String> places) {
        String where = String.join(", ", places.size() > 5 ? places.subList(0, 5) : places)
                + (places.size() > 5 ? ", … (" + places.size() + ")" : "");
        return Remark.note(
                "BPMN_KEPT",
                where,
                "Giữ nguyên nhưng không đưa vào mô hình: " + what + ". Khi xuất BPMN phần này được ghi lại.",
                "Kept but not part of the model: " + what + ". It comes back out when BPMN is written.");
    }

    static Remark nowhere(String reference) {
        return Remark.doubt(
                "BPMN_REFERENCE_LOST",
                reference,
                "Tham chiếu " + reference + " không còn phần tử nào nên bị bỏ.",
                "The reference " + reference + " leads to nothing any more and was left out.");
    }

    static Remark unknown(String name) {
        return Remark.doubt(
                "BPMN_UNKNOWN_FIELD",
                name,
                "Trường " + name + " không có trong phiên bản này nên bị bỏ. Có thể tệp do phiên bản mới hơn ghi.",
                "The field " + name
                        + " is not known to this version and was left out. Maybe a newer one wrote the file.");
    }

    static Remark tooLargeToKeep(int bytes) {
        return Remark.doubt(
                "BPMN_TOO_LARGE_TO_KEEP",
                "",
                "Bản vẽ có " + bytes + " byte, quá lớn để giữ nguyên trong thủ tục; chỉ giữ phần đã hiểu.",
                "The drawing has " + bytes
                        + " bytes, too many to be kept whole in the procedure; only what was understood is kept.");
    }

    static Remark notValid(String why) {
        return Remark.doubt(
                "BPMN_NOT_VALID",
                "",
                "Tệp không hoàn toàn đúng chuẩn BPMN 2.0, đã đọc phần đọc được: " + why,
                "The file is not wholly valid BPMN 2.0; what can be read was read: " + why);
    }

    private static Remark doubt(String code, Element place, String vi, String en) {
        return Remark.doubt(code, place.getAttribute("id"), vi, en);
    }

    private static String named(Element element) {
        String name = DrawnWords.clean(element.getAttribute("name"));
        return "\"" + (name.isEmpty() ? element.getAttribute("id") : name) + "\"";
    }
}
