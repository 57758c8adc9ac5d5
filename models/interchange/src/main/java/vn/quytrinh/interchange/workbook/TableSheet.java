package vn.quytrinh.interchange.workbook;

import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__HIT_POLICY;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__LEGAL_BASIS;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.DECISION_TABLE__NAME;
import static vn.quytrinh.model.decision.DecisionPackage.Literals.TABLE_OUTPUT__TYPE;

import java.util.List;
import java.util.Objects;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;

/** The sheet of one decision table: its head, what its columns are, and its rows. */
final class TableSheet {

    static final String TITLE = "Bảng quyết định";
    static final String ID = "Mã bảng";
    static final String INPUT = "Điều kiện";
    static final String OUTPUT = "Kết luận";
    static final String NOTE = "Ghi chú";

    /** The head, below the id in the first row. */
    static final List<Column> HEAD = List.of(
            Column.of("Tên bảng", DECISION_TABLE__NAME, 40),
            Column.of("Cách chọn dòng", DECISION_TABLE__HIT_POLICY, 40),
            Column.of("Căn cứ", DECISION_TABLE__LEGAL_BASIS, 40));

    static final Column OUTPUT_TYPE = Column.of("Kiểu", TABLE_OUTPUT__TYPE, 20);

    static final int KINDS = 5;
    static final int NAMES = 6;
    static final int TYPES = 7;
    static final int IDS = 8;
    static final int FIRST_ROW = 9;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final ChoiceLists lists;

    TableSheet(XSSFSheet sheet, Styles styles, ChoiceLists lists) {
        this.sheet = sheet;
        this.styles = styles;
        this.lists = lists;
    }

    void write(DecisionTable table) {
        XSSFRow first = sheet.createRow(0);
        styles.head(first.createCell(0), ID);
        styles.text(first.createCell(1), Objects.requireNonNullElse(table.getId(), ""));
        for (int i = 0; i < HEAD.size(); i++) {
            XSSFRow row = sheet.createRow(i + 1);
            styles.head(row.createCell(0), HEAD.get(i).heading());
            styles.value(row.createCell(1), HEAD.get(i).kind(), HEAD.get(i).text(table));
            lists.offer(sheet, HEAD.get(i).kind(), i + 1, i + 1, 1);
        }
        for (int row = KINDS; row < FIRST_ROW; row++) {
            sheet.createRow(row);
        }
        int column = 0;
        for (TableInput input : table.getInputs()) {
            String fact = input.getFact() == null ? "" : Names.of(input.getFact());
            column(column, INPUT, fact, input.getId());
            column++;
        }
        for (TableOutput output : table.getOutputs()) {
            column(column, OUTPUT, Objects.requireNonNullElse(output.getName(), ""), output.getId());
            styles.text(sheet.getRow(TYPES).createCell(column), OUTPUT_TYPE.text(output));
            lists.offer(sheet, OUTPUT_TYPE.kind(), TYPES, TYPES, column);
            column++;
        }
        column(column, NOTE, "", null);
        column(column + 1, SheetForm.SYSTEM_KEY, "", null);
        for (TableRow row : table.getRows()) {
            write(row);
        }
        for (int i = 0; i <= column; i++) {
            sheet.setColumnWidth(i, 30 * 256);
        }
        sheet.createFreezePane(0, FIRST_ROW);
    }

    private void column(int at, String kind, String name, String id) {
        styles.head(sheet.getRow(KINDS).createCell(at), kind);
        styles.text(sheet.getRow(NAMES).createCell(at), name);
        styles.system(sheet.getRow(IDS).createCell(at), Objects.requireNonNullElse(id, ""));
    }

    private void write(TableRow row) {
        XSSFRow written = sheet.createRow(sheet.getLastRowNum() + 1);
        int column = 0;
        for (String cell : row.getConditions()) {
            styles.text(written.createCell(column), cell);
            column++;
        }
        for (String cell : row.getConclusions()) {
            styles.text(written.createCell(column), cell);
            column++;
        }
        styles.text(written.createCell(column), Objects.requireNonNullElse(row.getNote(), ""));
        styles.system(written.createCell(column + 1), Objects.requireNonNullElse(row.getId(), ""));
    }
}
