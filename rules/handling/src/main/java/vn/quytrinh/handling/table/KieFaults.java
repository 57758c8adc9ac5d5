package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Map;
import org.kie.dmn.api.core.DMNMessage;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.rulebase.Text;

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
        placed |= expressions(source.conditions(), new Text("điều kiện", "condition"), messages, faults);
        placed |= expressions(source.formulas(), new Text("công thức", "formula"), messages, faults);
        return placed
                ? faults.error()
                : faults.fatal(TableFaults.INVALID, "không biên dịch được", "it does not compile");
    }

    private static boolean expressions(
            Map<String, String> expressions, Text kind, List<DMNMessage> messages, TableFaults faults) {
        boolean placed = false;
        for (var one : expressions.entrySet()) {
            if (named(one.getValue(), messages)) {
                placed = true;
                faults.add(
                        TableFaults.INVALID,
                        "%s %s không phải là FEEL: %s".formatted(kind.vi(), one.getKey(), one.getValue()),
                        "%s %s is not FEEL over the facts of the procedure: %s"
                                .formatted(kind.en(), one.getKey(), one.getValue()));
            }
        }
        return placed;
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
