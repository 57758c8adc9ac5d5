package vn.quytrinh.handling.table;

import java.util.List;
import org.kie.dmn.api.core.DMNMessage;
import vn.quytrinh.handling.HandlingException;

/** Says in the words of the table what KIE DMN found wrong with it: which cells are not FEEL. */
final class KieFaults {

    private KieFaults() {}

    static HandlingException of(DmnSource source, List<DMNMessage> messages, TableFaults faults) {
        boolean placed = false;
        for (TableSource table : source.tables()) {
            for (int row = 0; row < table.rows().size(); row++) {
                TableSource.Row cells = table.rows().get(row);
                placed |= cells(cells.conditions(), row, 0, messages, faults);
                placed |= cells(cells.conclusions(), row, table.inputs().size(), messages, faults);
            }
        }
        for (var condition : source.conditions().entrySet()) {
            if (named(condition.getValue(), messages)) {
                placed = true;
                faults.add(
                        TableFaults.INVALID,
                        "điều kiện %s không phải là FEEL: %s".formatted(condition.getKey(), condition.getValue()),
                        "condition %s is not FEEL over the facts of the procedure: %s"
                                .formatted(condition.getKey(), condition.getValue()));
            }
        }
        for (var formula : source.formulas().entrySet()) {
            if (named(formula.getValue(), messages)) {
                placed = true;
                faults.add(
                        TableFaults.INVALID,
                        "công thức %s không phải là FEEL: %s".formatted(formula.getKey(), formula.getValue()),
                        "formula %s is not FEEL over the facts of the procedure: %s"
                                .formatted(formula.getKey(), formula.getValue()));
            }
        }
        return placed
                ? faults.error()
                : faults.fatal(TableFaults.INVALID, "không biên dịch được", "it does not compile");
    }

    private static boolean cells(
            List<String> cells, int row, int before, List<DMNMessage> messages, TableFaults faults) {
        boolean placed = false;
        for (int i = 0; i < cells.size(); i++) {
            String cell = cells.get(i);
            if (named(cell, messages) || cell.isBlank()) {
                placed = true;
                faults.add(
                        TableFaults.INVALID,
                        "dòng %d, cột %d không phải là FEEL: %s".formatted(row + 1, before + i + 1, cell),
                        "row %d, column %d is not FEEL: %s".formatted(row + 1, before + i + 1, cell));
            }
        }
        return placed;
    }

    private static boolean named(String feel, List<DMNMessage> messages) {
        return messages.stream().anyMatch(message -> message.getText().contains("'" + feel + "'"));
    }
}
