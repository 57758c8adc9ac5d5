package vn.quytrinh.interchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.quytrinh.interchange.reading.AnnexReader;
import vn.quytrinh.interchange.reading.Corrections;
import vn.quytrinh.interchange.reading.Doubt;
import vn.quytrinh.interchange.reading.Reading;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceTable;

/** What people do to numbers in Excel. */
class SheetReaderTest {

    @Test
    void shouldTakeNumbersAsTheyWereMeant() throws IOException {
        // given
        SourceDocument document;
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Quy trình");
            number(sheet, 0, 0.1 + 0.2, "General");
            number(sheet, 1, 0.25, "# ?/?");
            number(sheet, 2, 2, "0\" ngày\"");
            number(sheet, 3, 1.01387, "0.000000");
            cell(sheet, 4).setCellValue(LocalDate.of(2026, 2, 1));
            style(sheet, 4, "d/m");
            cell(sheet, 5).setCellFormula("SUM(A1:A2)");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell(sheet, 5));
            cell(sheet, 6).setCellValue("gộp");
            sheet.addMergedRegion(new CellRangeAddress(6, 7, 0, 0));
            workbook.createSheet("ẩn").createRow(0).createCell(0).setCellValue("không đọc");
            workbook.setSheetHidden(1, true);
            document = read(workbook);
        }

        // then
        assertThat(document.blocks()).hasSize(1);
        assertThat(((SourceTable) document.blocks().get(0)).cells())
                .extracting(SourceCell::text)
                .containsExactly("0.3", "0.25", "2 ngày", "1.013870", "01/02/2026", "0.55", "gộp");
        assertThat(((SourceTable) document.blocks().get(0)).at(7, 0))
                .map(SourceCell::row)
                .contains(6);
    }

    @Test
    void shouldAskAboutAFractionThatBecameADate() throws IOException {
        // given
        SourceDocument document;
        try (var workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Sheet1");
            String[][] rows = {
                {"Thủ tục: Cấp lại thẻ (1.000001)"},
                {"TT", "Trình tự", "Trách nhiệm", "Thời gian"},
                {"1", "Tiếp nhận", "Công chức", ""},
                {"2", "Ký duyệt", "Lãnh đạo Sở", "1 ngày làm việc"}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    cell(sheet, row, column).setCellValue(rows[row][column]);
                }
            }
            cell(sheet, 2, 3).setCellValue(LocalDate.of(2026, 2, 1));
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("d/m"));
            cell(sheet, 2, 3).setCellStyle(style);
            document = read(workbook);
        }

        // when
        Reading reading = new AnnexReader().read(document, Corrections.NONE);

        // then
        assertThat(reading.open()).extracting(Doubt::code).containsExactly("TIME_DATE");
        assertThat(reading.drafts().get(0).getProcess().getSteps().get(0).getDuration())
                .isNull();
    }

    private static void number(XSSFSheet sheet, int row, double value, String format) {
        cell(sheet, row).setCellValue(value);
        style(sheet, row, format);
    }

    private static void style(XSSFSheet sheet, int row, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell(sheet, row).setCellStyle(style);
    }

    private static Cell cell(XSSFSheet sheet, int row) {
        return cell(sheet, row, 0);
    }

    private static Cell cell(XSSFSheet sheet, int row, int column) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return line.getCell(column) == null ? line.createCell(column) : line.getCell(column);
    }

    private static SourceDocument read(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return new SheetReader().read("x.xlsx", out.toByteArray());
    }
}
