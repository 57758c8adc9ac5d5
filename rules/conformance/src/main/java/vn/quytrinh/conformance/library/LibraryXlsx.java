package vn.quytrinh.conformance.library;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.rulebase.Citation;

/** Writes the report of a library as a workbook in Vietnamese: summary, issues, findings. */
public final class LibraryXlsx {

    private static final int LONGEST = 32_000;
    private static final int CHARACTER = 256;
    private static final int ROWS_IN_MEMORY = 200;

    private final Workbook workbook;
    private final CellStyle head;

    private LibraryXlsx(Workbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        head = workbook.createCellStyle();
        head.setFont(bold);
    }

    /**
     * Writes a report.
     *
     * @param report the report, not null
     * @param out where to, left open, not null
     * @throws IOException when it cannot be written
     */
    public static void write(LibraryReport report, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            new LibraryXlsx(workbook).fill(report);
            workbook.write(out);
        }
    }

    private void fill(LibraryReport report) {
        Sheet summary = sheet("Tổng hợp", List.of("Nội dung", "Giá trị"), 40, 20);
        row(summary, "Ngày kiểm tra", report.on().toString());
        row(summary, "Số quy trình", String.valueOf(report.procedures().size()));
        row(summary, "Số thủ tục phải có quy trình", String.valueOf(report.expected()));
        row(summary, "Số thủ tục đã có quy trình", String.valueOf(report.covered()));
        row(summary, "Độ phủ (%)", report.coverage().toPlainString());
        row(summary, "Lỗi", String.valueOf(report.count("ERROR")));
        row(summary, "Cảnh báo", String.valueOf(report.count("WARN")));
        for (IssueKind kind : IssueKind.values()) {
            long count = report.issues().stream()
                    .filter(issue -> issue.kind() == kind)
                    .count();
            row(summary, kind.words().vi(), String.valueOf(count));
        }

        Sheet issues = sheet("Rà soát", List.of("Loại", "Quy trình", "Phần tử", "Nội dung"), 35, 30, 15, 90);
        report.issues()
                .forEach(issue -> row(
                        issues,
                        issue.kind().words().vi(),
                        issue.procedure(),
                        issue.element(),
                        issue.message().vi()));

        Sheet findings = sheet(
                "Phát hiện",
                List.of("Quy trình", "Mã", "Quy tắc", "Mức", "Phần tử", "Nội dung", "Căn cứ", "Cách sửa"),
                30,
                14,
                10,
                8,
                15,
                80,
                30,
                50);
        report.procedures()
                .forEach(each -> each.report()
                        .findings()
                        .forEach(finding -> finding(findings, each.key(), each.code(), finding)));
        report.agency().forEach(finding -> finding(findings, "(cơ quan)", "", finding));
    }

    private void finding(Sheet sheet, String key, String code, Finding finding) {
        row(
                sheet,
                key,
                code,
                finding.rule(),
                finding.severity(),
                finding.element(),
                finding.message().vi(),
                cited(finding.citation()),
                finding.remedy().vi());
    }

    private static String cited(Citation citation) {
        return citation.line() + (citation.verified() ? "" : " [chưa đối chiếu]");
    }

    private Sheet sheet(String name, List<String> heads, int... widths) {
        Sheet sheet = workbook.createSheet(name);
        Row row = row(sheet, heads.toArray(String[]::new));
        for (int i = 0; i < heads.size(); i++) {
            row.getCell(i).setCellStyle(head);
            sheet.setColumnWidth(i, widths[i] * CHARACTER);
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, 0, 0, heads.size() - 1));
        return sheet;
    }

    private static Row row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            String text = Normalizer.normalize(cells[i], Normalizer.Form.NFC);
            row.createCell(i).setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
        }
        return row;
    }
}
