package vn.quytrinh.interchange.workbook;

import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__ARTICLE;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__CLAUSE;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__INSTRUMENT;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__POINT;
import static vn.quytrinh.model.common.CommonPackage.Literals.CITATION__VERIFIED;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__LEGAL_BASIS;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__NOTE;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__TEXT;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__UNIT;
import static vn.quytrinh.model.common.CommonPackage.Literals.TIME_LIMIT__VALUE;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__CHOICES;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__LABEL_EN;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__LABEL_VI;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.FACT__TYPE;
import static vn.quytrinh.model.document.DocumentPackage.Literals.DOCUMENT_CONTROL__CODE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.*;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;

/** The sheets of the workbook and their columns. */
final class WorkbookForm {

    static final String HEAD = "Thủ tục";
    static final String WAYS = "Chuyển bước";

    /** The head data: a row for each of these. */
    static final List<Column> HEAD_FIELDS = List.of(
            Column.of("Mã thủ tục (quốc gia)", PROCEDURE__CODE, 60),
            Column.of("Ghi chú về mã", PROCEDURE__CODE_NOTE, 60),
            Column.of("Tên thủ tục", PROCEDURE__NAME, 60),
            Column.in(PROCEDURE__DOCUMENT, "Mã hiệu quy trình", DOCUMENT_CONTROL__CODE, 60),
            Column.of("Lĩnh vực", PROCEDURE__FIELD, 60),
            Column.of("Cấp thực hiện", PROCEDURE__LEVEL, 60),
            Column.of("Phạm vi", PROCEDURE__SCOPE, 60),
            Column.of("Địa bàn", PROCEDURE__TERRITORY, 60),
            Column.of("Cơ quan thực hiện", PROCEDURE__HANDLING_AGENCY, 60),
            Column.of("Cơ quan phối hợp", PROCEDURE__COORDINATING, 60),
            Column.of("Đối tượng thực hiện", PROCEDURE__APPLICANTS, 60),
            Column.of("Áp dụng từ ngày", PROCEDURE__EFFECTIVE_FROM, 60),
            Column.of("Cách thức nộp", PROCEDURE__CHANNELS, 60),
            Column.of("Số bộ hồ sơ", PROCEDURE__SETS, 60),
            Column.of("Trả kết quả điện tử", PROCEDURE__ELECTRONIC_RESULT, 60),
            Column.of("Phản ánh, kiến nghị", PROCEDURE__FEEDBACK_CHANNEL, 60),
            limit("Thời hạn pháp luật", PROCEDURE__LEGAL_TIME_LIMIT, TIME_LIMIT__VALUE),
            limit("Thời hạn pháp luật, đơn vị", PROCEDURE__LEGAL_TIME_LIMIT, TIME_LIMIT__UNIT),
            limit("Thời hạn pháp luật, lời văn", PROCEDURE__LEGAL_TIME_LIMIT, TIME_LIMIT__TEXT),
            limit("Thời hạn pháp luật, căn cứ", PROCEDURE__LEGAL_TIME_LIMIT, TIME_LIMIT__LEGAL_BASIS),
            limit("Thời hạn pháp luật, ghi chú", PROCEDURE__LEGAL_TIME_LIMIT, TIME_LIMIT__NOTE),
            total("Tổng thời gian công bố", TIME_LIMIT__VALUE),
            total("Tổng thời gian công bố, đơn vị", TIME_LIMIT__UNIT),
            total("Tổng thời gian công bố, lời văn", TIME_LIMIT__TEXT),
            Column.of("Số giờ một ngày làm việc", PROCEDURE__HOURS_PER_DAY, 60),
            clock("Giờ chốt nhận hồ sơ", CLOCK_POLICY__CUTOFF),
            clock("Cách tính giờ chốt", CLOCK_POLICY__CUTOFF_EFFECT),
            clock("Bắt đầu tính từ", CLOCK_POLICY__START_EVENT),
            clock("Khi bổ sung hồ sơ", CLOCK_POLICY__SUPPLEMENT_MODE),
            clock("Số lần yêu cầu bổ sung", CLOCK_POLICY__SUPPLEMENT_MAX_REQUESTS),
            clock("Bổ sung, căn cứ", CLOCK_POLICY__SUPPLEMENT_LEGAL_BASIS));

    private static final SheetForm STEPS = new SheetForm(
            "Các bước",
            STEP,
            "Mã bước",
            true,
            List.of(
                    Column.of("Thứ tự", STEP__ORDER, 8),
                    Column.of("Tên bước", STEP__NAME, 44),
                    Column.of("Đơn vị", STEP__UNIT, 26),
                    Column.of("Vai trò", STEP__ROLE, 26),
                    Column.of("Người thay thế", STEP__SUBSTITUTE, 20),
                    Column.in(STEP__DURATION, "Thời gian", TIME_LIMIT__VALUE, 10),
                    Column.in(STEP__DURATION, "Đơn vị thời gian", TIME_LIMIT__UNIT, 16),
                    Column.in(STEP__DURATION, "Thời gian, lời văn", TIME_LIMIT__TEXT, 20),
                    Column.of("Ghi trong văn bản", STEP__DURATION_TEXT, 20),
                    Column.of("Loại bước", STEP__KIND, 18),
                    Column.of("Tính vào thời hạn", STEP__CLOCK_COUNTED, 12),
                    Column.of("Lý do không tính", STEP__NOT_COUNTED_REASON, 24),
                    Column.of("Điều kiện thực hiện", STEP__CONDITION, 24),
                    Column.of("Lý do tạm dừng", STEP__SUSPENSION, 20),
                    Column.of("Đầu vào", STEP__INPUTS, 24),
                    Column.of("Kết quả", STEP__OUTPUTS, 24),
                    Column.of("Biểu mẫu", STEP__FORMS, 20),
                    Column.of("Nội dung kiểm tra", STEP__CHECKLIST, 24),
                    Column.of("Công cụ", STEP__TOOLS, 20),
                    Column.of("Các nhánh song song", STEP__PARALLEL_SPLIT, 12),
                    Column.of("Chờ các nhánh", STEP__JOIN, 14),
                    Column.of("Số lần lặp tối đa", STEP__LOOP_LIMIT, 10),
                    Column.of("Hạn riêng", STEP__SEPARATE_LIMIT, 10),
                    Column.of("Kết thúc", STEP__END, 10),
                    Column.of("Bảng rẽ nhánh", STEP__ROUTING, 12),
                    Column.in(STEP__TIMEOUT, TIMEOUT__LIMIT, "Quá hạn sau", TIME_LIMIT__VALUE, 10),
                    Column.in(STEP__TIMEOUT, TIMEOUT__LIMIT, "Quá hạn, đơn vị", TIME_LIMIT__UNIT, 16),
                    Column.in(STEP__TIMEOUT, "Khi quá hạn", TIMEOUT__EFFECT, 16),
                    Column.in(STEP__TIMEOUT, "Khi quá hạn đến bước", TIMEOUT__TO, 12),
                    Column.of("Số bước trong văn bản", STEP__SOURCE_STEP_NO, 12),
                    Column.of("Độ tin cậy", STEP__CONFIDENCE, 12)),
            procedure -> process(procedure).getSteps());

    private static final SheetForm COMPONENTS = new SheetForm(
            "Thành phần hồ sơ",
            COMPONENT,
            SheetForm.SYSTEM_KEY,
            false,
            List.of(
                    Column.of("STT", COMPONENT__NO, 8),
                    Column.of("Tên giấy tờ", COMPONENT__NAME, 60),
                    Column.of("Yêu cầu", COMPONENT__REQUIREMENT, 16),
                    Column.of("Điều kiện", COMPONENT__CONDITION, 30),
                    Column.of("Điều kiện (FEEL)", COMPONENT__EXPRESSION, 24),
                    Column.of("Hình thức", COMPONENT__FORM, 18),
                    Column.of("Bản chính", COMPONENT__ORIGINALS, 10),
                    Column.of("Bản sao", COMPONENT__COPIES, 10),
                    Column.of("Mẫu", COMPONENT__TEMPLATE, 20),
                    Column.of("Cơ sở dữ liệu thay thế", COMPONENT__REPLACED_BY_DATABASE, 24),
                    Column.of("Khi không khai thác được", COMPONENT__DATABASE_FALLBACK, 24),
                    Column.of("Trả lại bản chính", COMPONENT__ORIGINALS_RETURNED, 12),
                    Column.of("Số hóa", COMPONENT__DIGITIZE, 10),
                    Column.of("Lý do không số hóa", COMPONENT__DIGITIZE_EXCEPTION, 24),
                    Column.of("Căn cứ", COMPONENT__LEGAL_BASIS, 24),
                    Column.of("Ghi chú", COMPONENT__NOTE, 24)),
            Procedure::getComponents);

    private static final SheetForm FEES = new SheetForm(
            "Phí, lệ phí",
            FEE,
            SheetForm.SYSTEM_KEY,
            false,
            List.of(
                    Column.of("Loại", FEE__KIND, 14),
                    Column.of("Tên", FEE__NAME, 40),
                    Column.of("Mức thu", FEE__AMOUNT, 14),
                    Column.of("Tiền tệ", FEE__CURRENCY, 10),
                    Column.of("Điều kiện", FEE__CONDITION, 30),
                    Column.of("Điều kiện (FEEL)", FEE__EXPRESSION, 24),
                    Column.of("Cách tính", FEE__FORMULA, 30),
                    Column.of("Căn cứ", FEE__LEGAL_BASIS, 24),
                    Column.of("Đã kiểm tra", FEE__VERIFIED, 12),
                    Column.of("Từ ngày", FEE__EFFECTIVE_FROM, 12),
                    Column.of("Đến ngày", FEE__EFFECTIVE_TO, 12),
                    Column.of("Ghi chú", FEE__NOTE, 24),
                    Column.of("Độ tin cậy", FEE__CONFIDENCE, 12)),
            Procedure::getFees);

    private static final SheetForm RESULTS = new SheetForm(
            "Kết quả",
            RESULT_DOCUMENT,
            SheetForm.SYSTEM_KEY,
            false,
            List.of(Column.of("Tên kết quả", RESULT_DOCUMENT__NAME, 70)),
            Procedure::getResults);

    private static final SheetForm CITATIONS = new SheetForm(
            "Căn cứ pháp lý",
            CITATION,
            SheetForm.SYSTEM_KEY,
            false,
            List.of(
                    Column.of("Văn bản", CITATION__INSTRUMENT, 40),
                    Column.of("Điều", CITATION__ARTICLE, 12),
                    Column.of("Khoản", CITATION__CLAUSE, 12),
                    Column.of("Điểm", CITATION__POINT, 12),
                    Column.of("Đã kiểm tra", CITATION__VERIFIED, 12)),
            Procedure::getLegalBases);

    private static final SheetForm FACTS = new SheetForm(
            "Dữ kiện",
            FACT,
            SheetForm.SYSTEM_KEY,
            false,
            List.of(
                    Column.of("Tên dữ kiện", FACT__NAME, 24),
                    Column.of("Nhãn tiếng Việt", FACT__LABEL_VI, 36),
                    Column.of("Nhãn tiếng Anh", FACT__LABEL_EN, 36),
                    Column.of("Kiểu", FACT__TYPE, 14),
                    Column.of("Các giá trị", FACT__CHOICES, 30)),
            Procedure::getFacts);

    /** The sheets with a row for each element, in the order in which they are read: what is referred to comes first. */
    static final List<SheetForm> SHEETS = List.of(STEPS, COMPONENTS, FEES, RESULTS, CITATIONS, FACTS);

    private WorkbookForm() {}

    static InternalProcess process(Procedure procedure) {
        if (procedure.getProcess() == null) {
            procedure.setProcess(ProcessFactory.eINSTANCE.createInternalProcess());
        }
        return procedure.getProcess();
    }

    private static Column limit(String heading, EReference limit, EStructuralFeature feature) {
        return Column.in(limit, heading, feature, 60);
    }

    private static Column total(String heading, EStructuralFeature feature) {
        return Column.in(PROCEDURE__PROCESS, INTERNAL_PROCESS__DECLARED_TOTAL, heading, feature, 60);
    }

    private static Column clock(String heading, EStructuralFeature feature) {
        return Column.in(PROCEDURE__PROCESS, INTERNAL_PROCESS__CLOCK, heading, feature, 60);
    }
}
