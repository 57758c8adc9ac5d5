package vn.quytrinh.interchange.page.word;

import java.math.BigInteger;
import java.util.function.BiConsumer;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Table;

/** Writes tables: fixed columns, headings repeated on every page, rows never split. */
final class WordTables {

    private WordTables() {}

    /**
     * Writes a table into an empty one.
     *
     * @param content writes what a cell holds; asked after the whole table is made
     */
    static void write(CTTbl written, Table table, BiConsumer<CTTc, Cell> content) {
        CTTblPr properties = written.addNewTblPr();
        CTTblWidth width = properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(Twips.ofMillimetres(
                table.widths().stream().mapToInt(Integer::intValue).sum()));
        if (table.ruled()) {
            borders(properties.addNewTblBorders());
        }
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        margins(properties.addNewTblCellMar());
        CTTblGrid grid = written.addNewTblGrid();
        table.widths().forEach(each -> grid.addNewGridCol().setW(Twips.ofMillimetres(each)));
        for (Row row : table.rows()) {
            row(written.addNewTr(), row, table, content);
        }
    }

    private static void row(CTRow written, Row row, Table table, BiConsumer<CTTc, Cell> content) {
        CTTrPr properties = written.addNewTrPr();
        properties.addNewCantSplit();
        if (row.heading()) {
            properties.addNewTblHeader();
        }
        int column = 0;
        for (Cell cell : row.cells()) {
            CTTc tc = written.addNewTc();
            CTTcPr cellProperties = tc.addNewTcPr();
            CTTblWidth width = cellProperties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(Twips.ofMillimetres(table.widths().subList(column, column + cell.span()).stream()
                    .mapToInt(Integer::intValue)
                    .sum()));
            if (cell.span() > 1) {
                cellProperties.addNewGridSpan().setVal(BigInteger.valueOf(cell.span()));
            }
            if (row.heading()) {
                cellProperties.addNewVAlign().setVal(STVerticalJc.CENTER);
            }
            content.accept(tc, cell);
            column += cell.span();
        }
    }

    private static void borders(CTTblBorders borders) {
        line(borders.addNewTop());
        line(borders.addNewLeft());
        line(borders.addNewBottom());
        line(borders.addNewRight());
        line(borders.addNewInsideH());
        line(borders.addNewInsideV());
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
        border.setSpace(BigInteger.ZERO);
        border.setColor("auto");
    }

    private static void margins(CTTblCellMar margins) {
        for (CTTblWidth width : new CTTblWidth[] {margins.addNewLeft(), margins.addNewRight()}) {
            width.setType(STTblWidth.DXA);
            width.setW(Twips.ofMillimetres(1.6));
        }
    }
}
