package vn.quytrinh.interchange.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/**
 * Writes a procedure as a workbook that people edit and bring back. It carries the head data, steps, ways, papers, fees,
 * results, legal bases, facts and decision tables; what else the model has stays in the draft that the workbook is merged
 * into. Texts are never formulas.
 */
public final class WorkbookExport {

    private final Procedure procedure;
    private final XSSFWorkbook workbook;
    private final Styles styles;
    private final ChoiceLists lists;

    private WorkbookExport(Procedure procedure, XSSFWorkbook workbook) {
        this.procedure = procedure;
        this.workbook = workbook;
        this.styles = new Styles(workbook);
        this.lists = new ChoiceLists(workbook);
    }

    /**
     * Returns the workbook of a procedure.
     *
     * @param procedure the procedure, every element with an id; it is only read
     * @throws RefusedFileException with {@code WORKBOOK_TEXT_TOO_LONG} when a text does not fit into a cell
     */
    public static byte[] write(Procedure procedure) {
        try (var workbook = new XSSFWorkbook()) {
            new WorkbookExport(procedure, workbook).write();
            var bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write() {
        head();
        SheetForm steps = WorkbookForm.SHEETS.get(0);
        rows(
                steps,
                procedure.getProcess() == null
                        ? List.of()
                        : procedure.getProcess().getSteps());
        ways();
        WorkbookForm.SHEETS.stream()
                .skip(1)
                .forEach(form -> rows(form, form.list().apply(procedure)));
        int number = 0;
        for (DecisionTable table : procedure.getTables()) {
            number++;
            XSSFSheet sheet = workbook.createSheet(TableSheet.TITLE + " " + number);
            new TableSheet(sheet, styles, lists).write(table);
        }
        Names names = new Names(procedure);
        lists.write(names);
        Marker.put(workbook, procedure);
        workbook.setSheetVisibility(workbook.getSheetIndex(ChoiceLists.SHEET), SheetVisibility.HIDDEN);
        workbook.setActiveSheet(0);
        workbook.forEach(WorkbookExport::fitToWidth);
    }

    private static void fitToWidth(Sheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void head() {
        XSSFSheet sheet = workbook.createSheet(WorkbookForm.HEAD);
        XSSFRow title = sheet.createRow(0);
        styles.head(title.createCell(0), "Nội dung");
        styles.head(title.createCell(1), "Giá trị");
        sheet.setColumnWidth(0, 34 * 256);
        sheet.setColumnWidth(1, 80 * 256);
        int row = 1;
        for (Column field : WorkbookForm.HEAD_FIELDS) {
            XSSFRow line = sheet.createRow(row);
            styles.head(line.createCell(0), field.heading());
            styles.value(line.createCell(1), field.kind(), field.text(procedure));
            lists.offer(sheet, field.kind(), row, row, 1);
            row++;
        }
        sheet.createFreezePane(1, 1);
    }

    private void rows(SheetForm form, List<? extends EObject> elements) {
        XSSFSheet sheet = sheet(form.title(), form.headings());
        int shift = form.keyFirst() ? 1 : 0;
        int keyAt = form.keyFirst() ? 0 : form.columns().size();
        for (int i = 0; i < form.columns().size(); i++) {
            Column column = form.columns().get(i);
            sheet.setColumnWidth(i + shift, column.width() * 256);
            lists.offer(sheet, column, i + shift);
        }
        sheet.setColumnWidth(keyAt, 14 * 256);
        for (EObject element : elements) {
            XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i < form.columns().size(); i++) {
                Column column = form.columns().get(i);
                styles.value(row.createCell(i + shift), column.kind(), column.text(element));
            }
            String id = Objects.requireNonNullElse(EcoreUtil.getID(element), "");
            if (form.keyFirst()) {
                styles.text(row.createCell(keyAt), id);
            } else {
                styles.system(row.createCell(keyAt), id);
            }
        }
    }

    private void ways() {
        XSSFSheet sheet = sheet(WorkbookForm.WAYS, WayRow.HEADINGS);
        List<Integer> widths = List.of(12, 22, 60, 22);
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * 256);
        }
        List<Step> steps = procedure.getProcess() == null
                ? List.of()
                : new ArrayList<>(procedure.getProcess().getSteps());
        for (Step step : steps) {
            for (Transition way : step.getTransitions()) {
                XSSFRow row = sheet.createRow(sheet.getLastRowNum() + 1);
                WayRow written = WayRow.of(way);
                styles.text(row.createCell(0), written.from());
                styles.text(row.createCell(1), written.to());
                styles.text(row.createCell(2), written.when());
                styles.system(row.createCell(3), written.id());
            }
        }
    }

    private XSSFSheet sheet(String title, List<String> headings) {
        XSSFSheet sheet = workbook.createSheet(title);
        XSSFRow row = sheet.createRow(0);
        for (int i = 0; i < headings.size(); i++) {
            styles.head(row.createCell(i), headings.get(i));
        }
        sheet.createFreezePane(title.equals(WorkbookForm.SHEETS.get(0).title()) ? 3 : 0, 1);
        return sheet;
    }
}
