package vn.quytrinh.handling.table;

import java.util.List;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;

/**
 * A decision table as it is written: text in cells.
 *
 * @param id its id
 * @param policy how many rows may apply
 * @param inputs the facts of the condition columns
 * @param outputs the conclusion columns
 * @param rows the rows, in order
 */
record TableSource(String id, HitPolicy policy, List<TableFact> inputs, List<Output> outputs, List<Row> rows) {

    TableSource {
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        rows = List.copyOf(rows);
    }

    /** A conclusion column. */
    record Output(String name, FactType type) {}

    /** A row: one unary test an input, one literal an output. */
    record Row(List<String> conditions, List<String> conclusions) {
        Row {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
        }
    }
}
