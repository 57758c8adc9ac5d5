package vn.quytrinh.interchange.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.format.Remark;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.procedure.law.citation.FoldedText;

/** The cells of a sheet as texts, whatever the program that saved them made of them. */
final class SheetCells {

    private static final int MOST_ROWS = 20_000;
    private static final int MOST_COLUMNS = 500;

    private final XSSFSheet sheet;
    private final List<Remark> remarks;

    SheetCells(XSSFSheet sheet, List<Remark> remarks) {
        this.sheet = sheet;
        this.remarks = remarks;
        if (sheet.getLastRowNum() > MOST_ROWS) {
            throw new RefusedFileException(
                    "WORKBOOK_TOO_LONG",
                    "Cần trang tính không quá " + MOST_ROWS + " dòng nhưng " + sheet.getSheetName() + " có "
                            + sheet.getLastRowNum() + ". Hãy xóa các dòng trống ở cuối.",
                    "Expected a sheet of at most " + MOST_ROWS + " rows but " + sheet.getSheetName() + " has "
                            + sheet.getLastRowNum() + ". Maybe delete the empty rows at its end.");
        }
    }

    int lastRow() {
        return sheet.getLastRowNum();
    }

    int columns(int row) {
        XSSFRow line = sheet.getRow(row);
        return line == null ? 0 : Math.min(MOST_COLUMNS, Math.max(0, line.getLastCellNum()));
    }

    /** Returns the columns by the folded heading they have in a row. */
    Map<String, Integer> headings(int row) {
        Map<String, Integer> headings = new LinkedHashMap<>();
        for (int column = 0; column < columns(row); column++) {
            String heading = FoldedText.of(text(row, column));
            if (!heading.isEmpty()) {
                headings.putIfAbsent(heading, column);
            }
        }
        return headings;
    }

    boolean isEmpty(int row) {
        for (int column = 0; column < columns(row); column++) {
            if (!text(row, column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a cell says; empty for one that says nothing or cannot be read. */
    String text(int row, int column) {
        XSSFRow line = sheet.getRow(row);
        XSSFCell cell = line == null ? null : line.getCell(column);
        return cell == null ? "" : text(cell);
    }

    private String text(XSSFCell cell) {
        boolean computed = cell.getCellType() == CellType.FORMULA;
        CellType type = computed ? cell.getCachedFormulaResultType() : cell.getCellType();
        String text = switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "true" : "false";
            default -> "";
        };
        if (computed || type == CellType.ERROR) {
            Remark remark = WorkbookRemarks.computed(place(cell.getRowIndex(), cell.getColumnIndex()), text);
            if (!remarks.contains(remark)) {
                remarks.add(remark);
            }
        }
        return text;
    }

    private static String number(XSSFCell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            var moment = cell.getLocalDateTimeCellValue();
            return moment == null ? "" : moment.toLocalDate().toString();
        }
        return NumberCell.text(cell.getNumericCellValue());
    }

    /** Returns a cell's address for people. */
    String place(int row, int column) {
        return sheet.getSheetName() + "!" + org.apache.poi.ss.util.CellReference.convertNumToColString(column)
                + (row + 1);
    }

    String title() {
        return sheet.getSheetName();
    }

    static @Nullable SheetCells of(@Nullable XSSFSheet sheet, List<Remark> remarks) {
        return sheet == null ? null : new SheetCells(sheet, remarks);
    }

    /** Returns the rows that say something, from one on. */
    List<Integer> rows(int from) {
        List<Integer> rows = new ArrayList<>();
        for (int row = from; row <= lastRow(); row++) {
            if (!isEmpty(row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
