package vn.quytrinh.interchange.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.quytrinh.interchange.guard.OfficeArchive;
import vn.quytrinh.interchange.guard.RefusedFileException;
import vn.quytrinh.interchange.source.SourceBlock;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceDocument;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.interchange.source.SourceText;

/** Reads a workbook: one table a sheet. Formulas give their stored value; nothing is computed. Hidden sheets are left out. */
public final class SheetReader {

    private static final int MAX_CELLS = 400_000;
    private static final int MAX_COLUMNS = 200;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DataFormatter shown = new DataFormatter(Locale.ROOT);

    /**
     * Reads a workbook.
     *
     * @param name the file's name
     * @param content its bytes
     * @throws RefusedFileException when it is not read
     */
    public SourceDocument read(String name, byte[] content) {
        OfficeArchive.open(name, content);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            List<SourceBlock> blocks = new ArrayList<>();
            int count = 0;
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (!workbook.isSheetHidden(i) && !workbook.isSheetVeryHidden(i)) {
                    List<SourceCell> cells = cells(workbook.getSheetAt(i), name);
                    count += cells.size();
                    checkSize(count <= MAX_CELLS, name);
                    if (!cells.isEmpty()) {
                        blocks.add(new SourceTable(blocks.size(), workbook.getSheetName(i), cells));
                    }
                }
            }
            return new SourceDocument(name, blocks);
        } catch (IOException | RuntimeException e) {
            if (e instanceof RefusedFileException refused) {
                throw refused;
            }
            throw new RefusedFileException(
                    "FILE_KIND",
                    "Cần sổ tính Excel nhưng không mở được " + name + ". Hãy mở và lưu lại thành .xlsx.",
                    "Expected an Excel workbook but could not open " + name + ". Maybe open it and save it as .xlsx.");
        }
    }

    private List<SourceCell> cells(Sheet sheet, String name) {
        Map<CellAddress, CellRangeAddress> merged = new HashMap<>();
        Set<CellAddress> covered = new HashSet<>();
        int last = 0;
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!text(cell).isEmpty()) {
                    last = Math.max(last, cell.getColumnIndex());
                }
            }
        }
        checkSize(last < MAX_COLUMNS, name);
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            merged.put(new CellAddress(range.getFirstRow(), range.getFirstColumn()), range);
            checkSize(range.getNumberOfCells() <= MAX_CELLS && covered.size() <= MAX_CELLS, name);
            range.forEach(covered::add);
        }
        List<SourceCell> cells = new ArrayList<>();
        for (Row row : sheet) {
            for (int column = 0; column <= last; column++) {
                CellAddress address = new CellAddress(row.getRowNum(), column);
                CellRangeAddress range = merged.get(address);
                if (range == null && covered.contains(address)) {
                    continue;
                }
                Cell cell = row.getCell(column);
                String text = cell == null ? "" : SourceText.clean(text(cell));
                boolean bold = cell != null
                        && sheet.getWorkbook()
                                .getFontAt(cell.getCellStyle().getFontIndex())
                                .getBold();
                int rows = range == null ? 1 : range.getLastRow() - range.getFirstRow() + 1;
                int columns = range == null ? 1 : Math.min(range.getLastColumn(), last) - column + 1;
                cells.add(new SourceCell(row.getRowNum(), column, rows, Math.max(1, columns), text, bold));
            }
        }
        return cells.stream().anyMatch(cell -> !cell.isBlank()) ? cells : List.of();
    }

    private String text(Cell cell) {
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getRichStringCellValue().getString();
            case NUMERIC -> number(cell);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> "";
        };
    }

    /** A fraction typed by hand that Excel took for a date comes back as the date; a number with its unit in the format as shown. */
    private String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell)) {
            return DAY.format(cell.getLocalDateTimeCellValue());
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (format != null && format.matches(".*\"[^\"]*\\p{L}[^\"]*\".*")) {
            return shown.formatRawCellContents(
                    cell.getNumericCellValue(), cell.getCellStyle().getDataFormat(), format);
        }
        String plain = new BigDecimal(cell.getNumericCellValue(), MathContext.DECIMAL64)
                .round(new MathContext(12))
                .stripTrailingZeros()
                .toPlainString();
        // A national code that was typed as a number has lost its last zeros.
        return format != null && format.matches("0\\.0{6}") ? padded(plain) : plain;
    }

    private static String padded(String plain) {
        String number = plain.contains(".") ? plain : plain + ".";
        return number + "0".repeat(Math.max(0, number.indexOf('.') + 7 - number.length()));
    }

    private static void checkSize(boolean within, String name) {
        if (!within) {
            throw new RefusedFileException(
                    "TABLE_TOO_LARGE",
                    "Cần sổ tính dưới " + MAX_CELLS + " ô và " + MAX_COLUMNS + " cột nhưng " + name
                            + " vượt quá. Hãy tách sổ tính.",
                    "Expected a workbook below " + MAX_CELLS + " cells and " + MAX_COLUMNS + " columns but " + name
                            + " has more. Maybe split it.");
        }
    }
}
