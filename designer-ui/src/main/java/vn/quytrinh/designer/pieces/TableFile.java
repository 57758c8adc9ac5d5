package vn.quytrinh.designer.pieces;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows of text as a workbook or as CSV, however many there are, in little memory. What looks like a formula stays the text it
 * is when somebody opens the file.
 */
public final class TableFile {
    private static final int ROWS_IN_MEMORY = 100;
    private static final int LONGEST = 32_000;
    private static final int MOST_ROWS = 1_048_575;
    private static final int WIDTH = 24 * 256;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private TableFile() {}

    /** Takes rows one after the other. */
    @FunctionalInterface
    public interface RowWriter {

        /**
         * Writes a row.
         *
         * @param cells the cells, as many as there are headings
         */
        void write(List<String> cells);
    }

    /** Gives rows one after the other. */
    @FunctionalInterface
    public interface Rows {

        /** Gives every row. */
        void to(RowWriter writer);
    }

    /**
     * Writes a workbook of one sheet.
     *
     * @param name the name of the sheet, not null
     * @param heads the headings, not null
     * @param rows gives the rows, not null; those that no sheet can hold are left out
     * @param out where to, left open, not null
     * @throws IOException when it cannot be written
     */
    public static void xlsx(String name, List<String> heads, Rows rows, OutputStream out) throws IOException {
        try (var workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
            Font bold = workbook.createFont();
            bold.setBold(true);
            CellStyle head = workbook.createCellStyle();
            head.setFont(bold);
            CellStyle quoted = workbook.createCellStyle();
            quoted.setQuotePrefixed(true);
            Sheet sheet = workbook.createSheet(name);
            fill(sheet.createRow(0), heads, head, head);
            for (int i = 0; i < heads.size(); i++) {
                sheet.setColumnWidth(i, WIDTH);
            }
            sheet.createFreezePane(0, 1);
            rows.to(cells -> {
                int next = sheet.getLastRowNum() + 1;
                if (next <= MOST_ROWS) {
                    fill(sheet.createRow(next), cells, null, quoted);
                }
            });
            workbook.write(out);
        }
    }

    private static void fill(Row row, List<String> cells, @Nullable CellStyle plain, CellStyle quoted) {
        for (int i = 0; i < cells.size(); i++) {
            String text = Normalizer.normalize(cells.get(i), Normalizer.Form.NFC);
            Cell cell = row.createCell(i);
            cell.setCellValue(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
            CellStyle style = isFormulaLike(text) ? quoted : plain;
            if (style != null) {
                cell.setCellStyle(style);
            }
        }
    }

    /**
     * Writes CSV after RFC 4180 in UTF-8, with the mark by which Excel knows it.
     *
     * @param heads the headings, not null
     * @param rows gives the rows, not null
     * @param out where to, left open, not null
     * @throws IOException when it cannot be written
     */
    public static void csv(List<String> heads, Rows rows, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write(BYTE_ORDER_MARK);
        line(writer, heads);
        rows.to(cells -> {
            try {
                line(writer, cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.flush();
    }

    private static void line(Writer writer, List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            String text = isFormulaLike(cells.get(i)) ? "'" + cells.get(i) : cells.get(i);
            writer.write(i == 0 ? "\"" : ",\"");
            writer.write(text.replace("\"", "\"\""));
            writer.write('"');
        }
        writer.write("\r\n");
    }

    private static boolean isFormulaLike(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    }
}
