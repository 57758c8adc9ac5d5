package vn.quytrinh.handling.table;

import java.util.List;

/** Checks that a table has the columns and cells it must have, and no more rows and columns than can be executed. */
final class TableShape {

    static final int MOST_ROWS = 2_000;
    static final int MOST_COLUMNS = 50;

    private TableShape() {}

    static void check(TableSource table, TableFaults faults) {
        if (table.outputs().isEmpty()) {
            faults.add(
                    TableFaults.INVALID, "cần ít nhất một cột kết luận", "at least one conclusion column is expected");
        }
        if (table.outputs().stream().anyMatch(output -> output.name() == null)) {
            faults.add(TableFaults.INVALID, "một cột kết luận chưa có tên", "a conclusion column has no name");
        }
        if (table.rows().size() > MOST_ROWS
                || table.inputs().size() + table.outputs().size() > MOST_COLUMNS) {
            faults.add(
                    TableFaults.TOO_LARGE,
                    "có %d dòng và %d cột, nhiều nhất là %d dòng và %d cột"
                            .formatted(table.rows().size(), columns(table), MOST_ROWS, MOST_COLUMNS),
                    "%d rows and %d columns found, at most %d rows and %d columns expected; split it into several tables"
                            .formatted(table.rows().size(), columns(table), MOST_ROWS, MOST_COLUMNS));
        }
        for (int row = 0; row < table.rows().size(); row++) {
            cells(row, table.rows().get(row).conditions(), table.inputs().size(), "điều kiện", "condition", faults);
            cells(row, table.rows().get(row).conclusions(), table.outputs().size(), "kết luận", "conclusion", faults);
        }
    }

    private static int columns(TableSource table) {
        return table.inputs().size() + table.outputs().size();
    }

    private static void cells(int row, List<String> cells, int expected, String vi, String en, TableFaults faults) {
        if (cells.size() != expected) {
            faults.add(
                    TableFaults.INVALID,
                    "dòng %d cần %d ô %s nhưng có %d".formatted(row + 1, expected, vi, cells.size()),
                    "row %d: expected %d %s cells but found %d".formatted(row + 1, expected, en, cells.size()));
        }
    }
}
