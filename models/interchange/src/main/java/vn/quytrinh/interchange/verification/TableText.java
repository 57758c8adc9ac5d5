package vn.quytrinh.interchange.verification;

import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.interchange.page.Cell;
import vn.quytrinh.interchange.page.Paragraph;
import vn.quytrinh.interchange.page.Row;
import vn.quytrinh.interchange.page.Sheet;
import vn.quytrinh.interchange.page.Table;

/**
 * The words of a table, without blanks.
 *
 * @param columns its headings, as printed
 * @param rows the words of its cells, row by row
 */
record TableText(List<String> columns, List<RowText> rows) {

    /** The tables with headings of a document. */
    static List<TableText> of(Sheet sheet) {
        return sheet.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.rows().stream().anyMatch(Row::heading))
                .map(TableText::of)
                .toList();
    }

    private static TableText of(Table table) {
        List<String> columns = table.rows().stream()
                .filter(Row::heading)
                .flatMap(row -> row.cells().stream())
                .map(TableText::words)
                .toList();
        return new TableText(
                columns,
                table.rows().stream()
                        .filter(row -> !row.heading())
                        .map(row -> new RowText(
                                row.cells().stream().map(TableText::words).toList(),
                                row.cells().stream().map(Cell::span).toList()))
                        .toList());
    }

    private static String words(Cell cell) {
        return cell.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }

    /** Words as they are compared: NFC, without blanks. */
    static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00A0\\u200B\\u00AD]+", "");
    }

    /** Whether a cell holds nothing but a dotted line, which may be filled in by hand. */
    static boolean isOpen(String text) {
        return bare(text).replaceAll("[….]+", "").isEmpty();
    }

    /** The headings without blanks. */
    String heading() {
        return bare(String.join("", columns));
    }

    /** The heading above a cell. */
    String column(RowText row, int cell) {
        int column = row.spans().subList(0, cell).stream()
                .mapToInt(Integer::intValue)
                .sum();
        return column < columns.size() ? columns.get(column) : "";
    }
}
