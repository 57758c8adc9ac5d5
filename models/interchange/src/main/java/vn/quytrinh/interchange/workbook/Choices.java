package vn.quytrinh.interchange.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** The Vietnamese words for the choices of the model; their codes are understood as well. */
final class Choices {

    static final String YES = "Có";
    static final String NO = "Không";

    private static final Map<EEnum, List<String>> LABELS = new LinkedHashMap<>();

    static {
        LABELS.put(
                CommonPackage.Literals.LEGAL_UNIT,
                List.of("giờ", "giờ làm việc", "buổi", "ngày làm việc", "ngày", "tuần", "tháng", "năm", "trong ngày"));
        LABELS.put(
                ProcessPackage.Literals.STEP_KIND,
                List.of(
                        "tiếp nhận",
                        "chuyển hồ sơ",
                        "phân công",
                        "xử lý",
                        "thẩm tra, soát xét",
                        "phê duyệt",
                        "phát hành",
                        "trả kết quả",
                        "lấy ý kiến",
                        "kiểm tra thực tế",
                        "chờ người nộp",
                        "chờ bên ngoài",
                        "niêm yết, công khai",
                        "thông báo phí",
                        "thông báo",
                        "việc khác",
                        "hướng dẫn",
                        "kiểm tra hồ sơ",
                        "số hóa",
                        "quyết định",
                        "đăng tải",
                        "chi trả",
                        "trả lại hồ sơ",
                        "đồng bộ",
                        "lưu trữ"));
        LABELS.put(ProcessPackage.Literals.JOIN_KIND, List.of("không chờ", "chờ tất cả", "từng nhánh"));
        LABELS.put(ProcessPackage.Literals.SUPPLEMENT_MODE, List.of("tính lại từ đầu", "tính tiếp", "không bổ sung"));
        LABELS.put(ProcessPackage.Literals.REQUIREMENT, List.of("bắt buộc", "có điều kiện", "không bắt buộc"));
        LABELS.put(
                ProcessPackage.Literals.TIMEOUT_EFFECT,
                List.of("không nêu", "tiếp tục", "coi như đồng ý", "báo cấp trên", "đóng hồ sơ", "dừng"));
        LABELS.put(DecisionPackage.Literals.FACT_TYPE, List.of("đúng/sai", "số", "chữ", "ngày tháng"));
        LABELS.put(
                DecisionPackage.Literals.HIT_POLICY,
                List.of("duy nhất", "dòng đầu tiên", "theo ưu tiên", "bất kỳ, cùng kết luận", "gom tất cả"));
        LABELS.forEach((type, labels) -> {
            if (labels.size() != type.getELiterals().size()) {
                throw new IllegalStateException("Expected a word for each choice of " + type.getName() + ".");
            }
        });
    }

    private Choices() {}

    /** Returns the choices that have words, in a fixed order. */
    static List<EEnum> types() {
        return List.copyOf(LABELS.keySet());
    }

    static List<String> labels(EEnum type) {
        return LABELS.get(type);
    }

    static String label(EEnum type, Enumerator choice) {
        return LABELS.get(type).get(type.getELiterals().indexOf(type.getEEnumLiteral(choice.getName())));
    }

    /** Returns the choice a text names, by its words or by its code, or null. */
    static @Nullable Enumerator choice(EEnum type, String text) {
        String folded = FoldedText.of(text);
        List<String> labels = LABELS.get(type);
        for (int i = 0; i < labels.size(); i++) {
            var literal = type.getELiterals().get(i);
            if (folded.equals(FoldedText.of(labels.get(i))) || folded.equals(FoldedText.of(literal.getLiteral()))) {
                return literal.getInstance();
            }
        }
        return null;
    }
}
