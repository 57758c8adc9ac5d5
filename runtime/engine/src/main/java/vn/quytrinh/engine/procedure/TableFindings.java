package vn.quytrinh.engine.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.CaseResult;
import vn.quytrinh.handling.table.Expressions;
import vn.quytrinh.handling.table.TableAnalysis;
import vn.quytrinh.handling.table.TableCases;
import vn.quytrinh.handling.table.TableReport;
import vn.quytrinh.handling.table.TableReport.OverlapKind;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.Text;

/**
 * Tells of a procedure's decision tables what their analysis found, each with an input that shows it, and of its conditions and fee
 * formulas which cannot be executed.
 */
final class TableFindings {

    private static final Citation DMN = new Citation("OMG DMN 1.5", null, false);
    private static final Text MEND_ROWS = new Text(
            "Sửa điều kiện của các dòng, hoặc đổi chính sách chọn dòng của bảng.",
            "Mend the conditions of the rows, or change the hit policy of the table.");
    private static final Text ADD_ROW = new Text(
            "Thêm một dòng cho trường hợp này; nếu không, cán bộ phải tự chọn kết quả của bước.",
            "Add a row for this case; otherwise the officer has to state the outcome of the step.");
    private static final Text MEND_CASE = new Text(
            "Sửa dòng của bảng, hoặc sửa kết quả mong đợi của ca kiểm thử.",
            "Mend the row of the table, or what the test case expects.");
    private static final Text MEND_EXPRESSION = new Text(
            "Sửa biểu thức, hoặc khai báo dữ kiện còn thiếu trong danh mục dữ kiện.",
            "Mend the expression, or declare the missing fact in the data dictionary.");
    private static final Text LOOK = new Text(
            "Hãy tự xem lại: máy không phân tích được phần này.", "Look at it yourself: it could not be analysed.");

    private final List<Finding> findings = new ArrayList<>();

    private TableFindings() {}

    static List<Finding> of(Procedure procedure) {
        TableFindings all = new TableFindings();
        procedure.getTables().forEach(all::add);
        Expressions.of(procedure)
                .faults()
                .forEach(fault -> all.findings.add(
                        new Finding("DT-07", "ERROR", fault.element(), fault.sentence(), DMN, MEND_EXPRESSION)));
        return List.copyOf(all.findings);
    }

    private void add(DecisionTable table) {
        TableReport report;
        try {
            report = TableAnalysis.of(table);
        } catch (HandlingException e) {
            add("DT-01", "ERROR", table, new Text(e.vietnamese(), e.english()), MEND_ROWS);
            return;
        }
        addCases(table);
        for (TableReport.Overlap overlap : report.overlaps()) {
            boolean conflict = overlap.kind() == OverlapKind.CONFLICT;
            add(conflict ? "DT-02" : "DT-03", conflict ? "ERROR" : "INFO", table, overlap.sentence(), MEND_ROWS);
        }
        report.gaps().forEach(gap -> add("DT-04", "WARN", table, gap.sentence(), ADD_ROW));
        report.unreachable().forEach(row -> add("DT-05", "WARN", table, row.sentence(), MEND_ROWS));
        report.notAnalysed().forEach(cell -> add("DT-06", "INFO", table, cell.sentence(), LOOK));
        if (report.limited()) {
            add(
                    "DT-06",
                    "INFO",
                    table,
                    new Text(
                            "Bảng %s quá phức tạp để phân tích hết.".formatted(table.getId()),
                            "Table %s is too intricate to be analysed to the end.".formatted(table.getId())),
                    LOOK);
        }
    }

    private void addCases(DecisionTable table) {
        try {
            TableCases.run(table).stream()
                    .filter(result -> result.state() == CaseResult.State.FAILED)
                    .forEach(result -> add("DT-08", "WARN", table, failed(table, result), MEND_CASE));
        } catch (HandlingException e) {
            add("DT-01", "ERROR", table, new Text(e.vietnamese(), e.english()), MEND_ROWS);
        }
    }

    private static Text failed(DecisionTable table, CaseResult result) {
        String name = Objects.requireNonNullElse(
                result.test().getName(), result.test().getId());
        return new Text(
                "Bảng %s, ca kiểm thử \"%s\" không đạt. %s"
                        .formatted(table.getId(), name, result.sentence().vi()),
                "Table %s, test case \"%s\" fails. %s"
                        .formatted(table.getId(), name, result.sentence().en()));
    }

    private void add(String rule, String severity, DecisionTable table, Text message, Text remedy) {
        findings.add(new Finding(rule, severity, table.getId(), message, DMN, remedy));
    }
}
