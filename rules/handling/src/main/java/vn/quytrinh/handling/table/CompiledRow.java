package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row ready to be asked. Columns that any value satisfies are left out. Immutable. */
final class CompiledRow {

    private final int[] columns;
    private final Cell[] cells;
    private final TableDecision decision;

    private CompiledRow(int[] columns, Cell[] cells, TableDecision decision) {
        this.columns = columns;
        this.cells = cells;
        this.decision = decision;
    }

    /**
     * Compiles a row.
     *
     * @throws UncoveredFeelException when a cell is not in the covered part of FEEL
     */
    static CompiledRow of(TableSource table, int row) {
        TableSource.Row source = table.rows().get(row);
        List<Integer> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < table.inputs().size(); column++) {
            Cell cell = Cell.parse(
                    source.conditions().get(column), table.inputs().get(column).type());
            if (!(cell instanceof Cell.Anything)) {
                columns.add(column);
                cells.add(cell);
            }
        }
        Map<String, Object> conclusions = new LinkedHashMap<>();
        for (int i = 0; i < table.outputs().size(); i++) {
            TableSource.Output output = table.outputs().get(i);
            conclusions.put(output.name(), literal(source.conclusions().get(i), output));
        }
        return new CompiledRow(
                columns.stream().mapToInt(Integer::intValue).toArray(),
                cells.toArray(Cell[]::new),
                new TableDecision(List.of(row + 1), List.of(Collections.unmodifiableMap(conclusions))));
    }

    static Comparable<?> literal(String feel, TableSource.Output output) {
        var cursor = new FeelCursor(feel);
        Comparable<?> value = cursor.literal(output.type());
        cursor.expectEnd();
        return value;
    }

    boolean applies(@Nullable Object[] facts) {
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].accepts(facts[columns[i]])) {
                return false;
            }
        }
        return true;
    }

    int number() {
        return decision.rows().get(0);
    }

    Map<String, Object> conclusions() {
        return decision.conclusions().get(0);
    }

    /** Returns the decision of this row alone. */
    TableDecision decision() {
        return decision;
    }
}
