package vn.quytrinh.interchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.interchange.testdata.SameModel.assertSame;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quytrinh.interchange.format.FileContent;
import vn.quytrinh.interchange.format.Formats;
import vn.quytrinh.interchange.format.InputFile;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.samples.SampleProcedures;

class EditedWorkbookTest {

    private final Procedure sample = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final Procedure draft = EcoreUtil.copy(sample);

    @Test
    void shouldTakeWhatAPersonTyped() throws IOException {
        // given
        byte[] edited = edited(workbook -> {
            XSSFSheet steps = workbook.getSheet("Các bước");
            cell(steps, "S04", "Thời gian").setCellValue(2.5);
            cell(steps, "S04", "Đơn vị thời gian").setCellValue("Ngày  làm việc");
            cell(steps, "S04", "Đơn vị").setCellValue("Phòng Nghiệp vụ Y");
            cell(steps, "S04", "Kết quả").setCellValue("Dự thảo quyết định\nPhiếu trình");
            cell(steps, "S08", "Kết thúc").setCellValue(false);
        });

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(edited));

        // then
        Step step = step("S04");
        assertThat(step.getDuration().getValue()).isEqualTo(new BigDecimal("2.5"));
        assertThat(step.getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_DAY);
        assertThat(step.getUnit().getName()).isEqualTo("Phòng Nghiệp vụ Y");
        assertThat(step.getOutputs()).containsExactly("Dự thảo quyết định", "Phiếu trình");
        assertThat(step("S08").isEnd()).isFalse();
        assertThat(remarks)
                .filteredOn(remark -> remark.code().equals("WORKBOOK_CHANGED"))
                .extracting(Remark::place)
                .allMatch(place -> place.startsWith("Các bước!"));
    }

    @Test
    void shouldAddRowsAndWays() throws IOException {
        // given
        byte[] edited = edited(workbook -> {
            XSSFSheet steps = workbook.getSheet("Các bước");
            XSSFRow row = steps.createRow(steps.getLastRowNum() + 1);
            row.createCell(0).setCellValue("S09");
            row.createCell(at(steps, "Tên bước")).setCellValue("Lưu hồ sơ");
            XSSFSheet ways = workbook.getSheet("Chuyển bước");
            XSSFRow way = ways.createRow(ways.getLastRowNum() + 1);
            way.createCell(0).setCellValue("S08");
            way.createCell(1).setCellValue("S09");
            XSSFRow refusal = ways.createRow(ways.getLastRowNum() + 1);
            refusal.createCell(0).setCellValue("S04");
            refusal.createCell(1).setCellValue("Không giải quyết");
            refusal.createCell(2).setCellValue("không đủ điều kiện");
        });

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(edited));

        // then
        assertThat(step("S09").getName()).isEqualTo("Lưu hồ sơ");
        assertThat(step("S08").getTransitions()).extracting(Transition::getId).contains("S08>S09");
        assertThat(step("S04").getTransitions()).extracting(Transition::getId).contains("S04>REJECT");
        assertThat(remarks).extracting(Remark::code).containsOnly("WORKBOOK_ADDED");
    }

    @Test
    void shouldKeepWhatWasDeletedAndDoubt() throws IOException {
        // given
        byte[] edited = edited(workbook -> {
            XSSFSheet steps = workbook.getSheet("Các bước");
            steps.removeRow(steps.getRow(5));
            workbook.removeSheetAt(workbook.getSheetIndex("Căn cứ pháp lý"));
        });

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(edited));

        // then
        assertThat(draft.getProcess().getSteps()).hasSize(8);
        assertThat(remarks)
                .extracting(Remark::code)
                .containsExactlyInAnyOrder("WORKBOOK_ROW_MISSING", "WORKBOOK_SHEET_MISSING");
        assertThat(remarks).allMatch(remark -> remark.level() == Remark.Level.DOUBT);
    }

    @Test
    void shouldNotTakeWhatItDoesNotUnderstand() throws IOException {
        // given
        byte[] edited = edited(workbook -> {
            XSSFSheet steps = workbook.getSheet("Các bước");
            cell(steps, "S04", "Thời gian").setCellValue("nửa ngày");
            cell(steps, "S04", "Loại bước").setCellValue("làm gì đó");
            cell(steps, "S05", "Bảng rẽ nhánh").setCellValue("T99");
            steps.getRow(2).getCell(0).setCellValue("S01");
            steps.getRow(0).getCell(at(steps, "Biểu mẫu")).setCellValue("Cột lạ");
        });

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(edited));

        // then
        assertThat(step("S04").getDuration().getValue())
                .isEqualTo(sampleStep("S04").getDuration().getValue());
        assertThat(step("S04").getKind()).isEqualTo(sampleStep("S04").getKind());
        assertThat(remarks)
                .extracting(Remark::code)
                .contains(
                        "WORKBOOK_CELL",
                        "WORKBOOK_ID_TWICE",
                        "WORKBOOK_COLUMN_MISSING",
                        "WORKBOOK_COLUMN_UNKNOWN",
                        "WORKBOOK_ROW_MISSING");
        assertThat(remarks)
                .filteredOn(remark -> remark.code().equals("WORKBOOK_CELL"))
                .extracting(remark -> remark.text().vi())
                .anyMatch(text -> text.contains("một số như 3 hoặc 0,5") && text.contains("nửa ngày"))
                .anyMatch(text -> text.contains("T99"));
    }

    @Test
    void shouldDoubtFormulas() throws IOException {
        // given
        byte[] edited = edited(workbook -> {
            XSSFSheet steps = workbook.getSheet("Các bước");
            XSSFCell cell = cell(steps, "S04", "Thời gian");
            cell.setCellFormula("1+2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
        });

        // when
        List<Remark> remarks = WorkbookImport.merge(draft, file(edited));

        // then
        assertThat(step("S04").getDuration().getValue()).isEqualByComparingTo("3");
        assertThat(remarks).extracting(Remark::code).contains("WORKBOOK_FORMULA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://vidu.vn\",\"bấm\")",
                "=cmd|' /C calc'!A0",
                "+84 24 3333",
                "-1",
                "@SUM(1+1)",
                "\tthụt vào",
                "\rdòng",
                "_x000D_",
                "'nháy",
                "0123",
                "1/2",
                "TRUE"
            })
    void shouldWriteNoTextAsFormulaAndReadItAsItWas(String text) throws IOException {
        // given
        sample.getProcess().getSteps().get(0).setName(text);
        sample.getProcess().getSteps().get(0).getOutputs().add(text);
        sample.setName(text);
        Procedure other = EcoreUtil.copy(sample);

        // when
        byte[] workbook = WorkbookExport.write(sample);

        // then
        try (var opened = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            opened.forEach(sheet -> sheet.forEach(
                    row -> row.forEach(cell -> assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA))));
            XSSFCell name = cell(opened.getSheet("Các bước"), "S01", "Tên bước");
            assertThat(name.getCellType()).isEqualTo(CellType.STRING);
            assertThat(name.getCellStyle().getQuotePrefixed()).isEqualTo(CellText.isDangerous(text));
        }
        assertThat(WorkbookImport.merge(other, file(workbook))).isEmpty();
        assertSame(other, sample);
    }

    @Test
    void shouldRefuseTextThatNoCellHolds() {
        // given
        sample.setName("x".repeat(CellText.LONGEST + 1));

        // then
        assertThatThrownBy(() -> WorkbookExport.write(sample))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.code()).isEqualTo("WORKBOOK_TEXT_TOO_LONG"));
    }

    @Test
    void shouldRefuseWorkbooksOfOthers() throws IOException {
        // given
        byte[] foreign;
        try (var workbook = new XSSFWorkbook()) {
            workbook.createSheet("Phụ lục").createRow(0).createCell(0).setCellValue("Bước");
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            foreign = bytes.toByteArray();
        }

        // then
        assertThat(WorkbookImport.recognises(file(foreign))).isFalse();
        assertThatThrownBy(() -> WorkbookImport.read(file(foreign)))
                .isInstanceOfSatisfying(
                        RefusedFileException.class,
                        refused -> assertThat(refused.code()).isEqualTo("WORKBOOK_NOT_OURS"));
    }

    @Test
    void shouldBeReadByItsExtensionAndMark() {
        // when
        FileContent content = Formats.shipped().read(file(WorkbookExport.write(sample)));

        // then
        assertThat(content.procedures().get(0).getId()).isEqualTo(sample.getId());
        assertThat(content.procedures().get(0).getProcess().getSteps()).hasSize(8);
    }

    @Test
    void shouldOfferListsInCells() throws IOException {
        // when
        byte[] workbook = WorkbookExport.write(sample);

        // then
        String sheet = part(workbook, "xl/worksheets/sheet2.xml");
        assertThat(sheet).contains("dataValidation", "'_quytrinh'!$B$2:$B$26", "Giá trị không có trong danh sách");
    }

    private static String part(byte[] archive, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException(name);
    }

    private byte[] edited(Consumer<XSSFWorkbook> edit) throws IOException {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(WorkbookExport.write(sample)))) {
            edit.accept(workbook);
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static XSSFCell cell(XSSFSheet sheet, String id, String heading) {
        for (int i = 1; i <= sheet.getLastRowNum(); i++) {
            if (sheet.getRow(i).getCell(0).getStringCellValue().equals(id)) {
                return sheet.getRow(i).getCell(at(sheet, heading));
            }
        }
        throw new IllegalStateException(id);
    }

    private static int at(XSSFSheet sheet, String heading) {
        for (int i = 0; i < sheet.getRow(0).getLastCellNum(); i++) {
            if (sheet.getRow(0).getCell(i).getStringCellValue().equals(heading)) {
                return i;
            }
        }
        throw new IllegalStateException(heading);
    }

    private Step step(String id) {
        return find(draft, id);
    }

    private Step sampleStep(String id) {
        return find(sample, id);
    }

    private static Step find(Procedure procedure, String id) {
        return procedure.getProcess().getSteps().stream()
                .filter(step -> id.equals(step.getId()))
                .findFirst()
                .orElseThrow();
    }

    private static InputFile file(byte[] workbook) {
        return new InputFile("a.xlsx", workbook);
    }
}
