package vn.quytrinh.interchange.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.source.SourceCell;

/** Puts the cells of a Word table into a grid: {@code gridSpan}, {@code vMerge} and the older {@code hMerge}. */
final class WordRows {

    /** The properties of one cell. */
    static final class Cell {
        int span = 1;
        boolean continued;
        boolean joined;
    }

    private final List<SourceCell> cells = new ArrayList<>();
    /** The cells by the column where they begin that the next row may continue; as positions in {@link #cells}. */
    private Map<Integer, Integer> above = new HashMap<>();

    private Map<Integer, Integer> current = new HashMap<>();
    private int row = -1;
    private int column;
    private int begun;
    private boolean deleted;

    void begin() {
        row++;
        column = 0;
        begun = cells.size();
        current = new HashMap<>();
        deleted = false;
    }

    void skipColumns(int count) {
        column += Math.max(0, count);
    }

    void deleted() {
        deleted = true;
    }

    void add(Cell cell, String text, boolean bold) {
        Integer continued = cell.continued ? above.get(column) : null;
        if (cell.joined && cells.size() > begun) {
            SourceCell before = cells.get(cells.size() - 1);
            cells.set(cells.size() - 1, grown(before, 0, cell.span, text));
        } else if (continued != null) {
            cells.set(continued, grown(cells.get(continued), 1, 0, text));
            current.put(column, continued);
        } else {
            current.put(column, cells.size());
            cells.add(new SourceCell(row, column, 1, cell.span, text, bold));
        }
        column += cell.span;
    }

    void end() {
        if (deleted) {
            cells.subList(begun, cells.size()).clear();
            row--;
        } else {
            above = current;
        }
    }

    int count() {
        return row + 1;
    }

    int width() {
        return column;
    }

    List<SourceCell> cells() {
        return cells;
    }

    private static SourceCell grown(SourceCell cell, int rows, int columns, @Nullable String more) {
        String text = more == null || more.isEmpty() ? cell.text() : (cell.text() + "\n" + more).strip();
        return new SourceCell(
                cell.row(), cell.column(), cell.rowSpan() + rows, cell.columnSpan() + columns, text, cell.bold());
    }
}
