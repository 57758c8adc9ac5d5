package vn.quytrinh.designer.clipboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.quytrinh.interchange.reading.time.BareUnit;
import vn.quytrinh.interchange.source.SourceCell;
import vn.quytrinh.interchange.source.SourceTable;

/** Puts a column of amounts and the column of their units beside it together: {@code 3 | ngày làm việc}. */
final class SplitAmounts {

    private SplitAmounts() {}

    /** Returns the table with such columns as one; the second one stays, blank. */
    static SourceTable joined(SourceTable table) {
        return IntStream.range(0, table.columns() - 1)
                .filter(column -> areAll(table, column, text -> text.matches("\\d+([.,]\\d+)?")))
                .filter(column -> areAll(table, column + 1, SplitAmounts::isUnit))
                .boxed()
                .findFirst()
                .map(column -> joined(table, column))
                .orElse(table);
    }

    private static SourceTable joined(SourceTable table, int column) {
        List<SourceCell> cells = new ArrayList<>();
        for (SourceCell cell : table.cells()) {
            if (cell.column() == column) {
                Optional<SourceCell> unit = table.at(cell.row(), column + 1);
                cells.add(with(
                        cell, (cell.text() + " " + unit.map(SourceCell::text).orElse("")).strip()));
            } else if (cell.column() == column + 1) {
                cells.add(with(cell, ""));
            } else {
                cells.add(cell);
            }
        }
        return new SourceTable(table.index(), table.title(), cells);
    }

    private static boolean isUnit(String text) {
        return !text.matches(".*\\d.*") && text.length() <= 20 && BareUnit.of(text) != null;
    }

    private static boolean areAll(SourceTable table, int column, Predicate<String> fits) {
        List<String> texts = table.cells().stream()
                .filter(cell -> cell.column() == column && !cell.isBlank())
                .map(SourceCell::text)
                .toList();
        return !texts.isEmpty() && texts.stream().allMatch(fits);
    }

    private static SourceCell with(SourceCell cell, String text) {
        return new SourceCell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), text, cell.bold());
    }
}
