package vn.quytrinh.designer.editing;

import org.eclipse.emf.common.util.EList;

/** Keeps the cells of a row in step with the columns of its table. */
final class TableCells {
    private TableCells() {}

    /** Fills cells up to a number of columns. */
    static void fill(EList<String> cells, int columns, String with) {
        while (cells.size() < columns) {
            cells.add(with);
        }
    }

    static void move(EList<String> cells, int from, int to) {
        if (from < cells.size() && to < cells.size()) {
            cells.move(to, from);
        }
    }

    static void remove(EList<String> cells, int column) {
        if (column < cells.size()) {
            cells.remove(column);
        }
    }
}
