package vn.quytrinh.interchange.page;

import java.util.List;

/**
 * A table.
 *
 * @param ruled whether its lines are drawn
 * @param widths the widths of its columns, in millimetres
 * @param rows its rows, headings first
 */
public record Table(boolean ruled, List<Integer> widths, List<Row> rows) implements Block {

    /** Keeps copies of the lists. */
    public Table {
        widths = List.copyOf(widths);
        rows = List.copyOf(rows);
    }

    /** Returns a table with lines. */
    public static Table ruled(List<Integer> widths, Row... rows) {
        return new Table(true, widths, List.of(rows));
    }

    /** Returns a table without lines, to put things side by side. */
    public static Table plain(List<Integer> widths, Row... rows) {
        return new Table(false, widths, List.of(rows));
    }

    /** Returns the table with other rows. */
    public Table with(List<Row> others) {
        return new Table(ruled, widths, others);
    }
}
