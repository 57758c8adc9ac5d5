package vn.quytrinh.designer.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;
import vn.quytrinh.interchange.source.SourceText;

/** Reads what another program put on the clipboard as a table: the first table of its HTML, else lines with tabs. */
public final class ClipboardTable {
    private static final int BLOCK = 0;
    private static final int WIDEST_SPAN = 1_000;

    private ClipboardTable() {}

    /**
     * Reads a table.
     *
     * @param text the clipboard's plain text, not null
     * @param html the clipboard's HTML, empty for none, not null
     * @return the table without its blank rows, empty when nothing stands on the clipboard
     */
    public static Optional<SourceTable> read(String text, String html) {
        Element table = html.isBlank() ? null : Jsoup.parse(html).selectFirst("table");
        List<SourceCell> cells = table == null ? ofText(text) : ofHtml(table);
        return cells.stream().allMatch(SourceCell::isBlank)
                ? Optional.empty()
                : Optional.of(new SourceTable(BLOCK, "", cells));
    }

    private static List<SourceCell> ofHtml(Element table) {
        List<SourceCell> cells = new ArrayList<>();
        List<boolean[]> taken = new ArrayList<>();
        int row = 0;
        for (Element line : table.select("tr")) {
            if (line.closest("table") != table) {
                continue;
            }
            int column = 0;
            for (Element cell : line.children()) {
                if (cell.is("td, th")) {
                    column = free(taken, row, column);
                    SourceCell read = cell(cell, row, column);
                    take(taken, read);
                    cells.add(read);
                    column += read.columnSpan();
                }
            }
            row++;
        }
        return cells;
    }

    private static SourceCell cell(Element cell, int row, int column) {
        Element copy = cell.clone();
        copy.select("br").before("\\n");
        copy.select("p, div, li").after("\\n");
        String text = SourceText.clean(copy.text().replace("\\n", "\n"));
        boolean bold = cell.is("th") || cell.selectFirst("b, strong") != null;
        return new SourceCell(row, column, span(cell, "rowspan"), span(cell, "colspan"), text, bold);
    }

    private static int span(Element cell, String attribute) {
        String said = cell.attr(attribute).strip();
        return said.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(said), WIDEST_SPAN) : 1;
    }

    private static int free(List<boolean[]> taken, int row, int from) {
        int column = from;
        while (row < taken.size() && column < WIDEST_SPAN && taken.get(row)[column]) {
            column++;
        }
        return column;
    }

    private static void take(List<boolean[]> taken, SourceCell cell) {
        for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
            while (taken.size() <= row) {
                taken.add(new boolean[WIDEST_SPAN + 1]);
            }
            for (int column = cell.column();
                    column < Math.min(WIDEST_SPAN, cell.column() + cell.columnSpan());
                    column++) {
                taken.get(row)[column] = true;
            }
        }
    }

    private static List<SourceCell> ofText(String text) {
        List<SourceCell> cells = new ArrayList<>();
        int row = 0;
        for (List<String> line : TabbedText.lines(text)) {
            if (line.stream().allMatch(String::isBlank)) {
                continue;
            }
            for (int column = 0; column < line.size(); column++) {
                cells.add(new SourceCell(row, column, 1, 1, SourceText.clean(line.get(column)), false));
            }
            row++;
        }
        return cells;
    }
}
