package vn.quytrinh.interchange.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.quytrinh.interchange.guard.RefusedFileException;

/** How cells look, and how what they say is put into them: never as a formula. */
final class Styles {

    private static final byte[] HEAD_GROUND = {(byte) 0xDD, (byte) 0xE6, (byte) 0xF0};
    private static final byte[] GREY = {(byte) 0x80, (byte) 0x80, (byte) 0x80};

    private final XSSFCellStyle head;
    private final XSSFCellStyle text;
    private final XSSFCellStyle quoted;
    private final XSSFCellStyle number;
    private final XSSFCellStyle day;
    private final XSSFCellStyle system;

    Styles(XSSFWorkbook workbook) {
        text = style(workbook, "@");
        quoted = style(workbook, "@");
        quoted.setQuotePrefixed(true);
        number = style(workbook, "General");
        number.setAlignment(HorizontalAlignment.LEFT);
        day = style(workbook, "dd/mm/yyyy");
        head = style(workbook, "@");
        XSSFFont bold = workbook.createFont();
        bold.setBold(true);
        head.setFont(bold);
        head.setFillForegroundColor(new XSSFColor(HEAD_GROUND));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        system = style(workbook, "@");
        XSSFFont pale = workbook.createFont();
        pale.setColor(new XSSFColor(GREY));
        system.setFont(pale);
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, String format) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBorderRight(BorderStyle.HAIR);
        return style;
    }

    void head(XSSFCell cell, String words) {
        cell.setCellValue(words);
        cell.setCellStyle(head);
    }

    void system(XSSFCell cell, String id) {
        text(cell, id);
        if (!CellText.isDangerous(id)) {
            cell.setCellStyle(system);
        }
    }

    /**
     * Puts a text into a cell as text.
     *
     * @throws RefusedFileException when it is longer than a cell holds
     */
    void text(XSSFCell cell, String words) {
        String written = CellText.written(words);
        if (written.length() > CellText.LONGEST) {
            String place = cell.getSheet().getSheetName() + "!" + cell.getAddress();
            throw new RefusedFileException(
                    "WORKBOOK_TEXT_TOO_LONG",
                    "Một ô chứa tối đa " + CellText.LONGEST + " ký tự nhưng nội dung ở " + place + " dài "
                            + written.length() + ". Hãy xuất ở dạng JSON hoặc XMI.",
                    "A cell holds at most " + CellText.LONGEST + " characters but the text at " + place + " has "
                            + written.length() + ". Maybe write JSON or XMI.");
        }
        if (!words.isEmpty()) {
            cell.setCellValue(written);
        }
        cell.setCellStyle(CellText.isDangerous(words) ? quoted : text);
    }

    void value(XSSFCell cell, CellKind kind, String words) {
        boolean amount = kind instanceof CellKind.Amount || kind instanceof CellKind.Whole;
        if (amount && !words.isEmpty() && words.equals(NumberCell.text(new BigDecimal(words).doubleValue()))) {
            cell.setCellValue(new BigDecimal(words).doubleValue());
            cell.setCellStyle(number);
        } else if (kind instanceof CellKind.Day) {
            if (!words.isEmpty()) {
                cell.setCellValue(LocalDate.parse(words));
            }
            cell.setCellStyle(day);
        } else {
            text(cell, words);
            if (amount && words.isEmpty()) {
                cell.setCellStyle(number);
            }
        }
    }
}
