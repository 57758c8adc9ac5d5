package vn.quytrinh.handling.table;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.HitPolicy;

/**
 * A table of a release, ready to be asked.
 *
 * @param id its id
 * @param policy how many rows may apply
 * @param inputs the facts of its columns
 * @param logic what executes it
 */
record LoadedTable(String id, HitPolicy policy, List<TableFact> inputs, Executable logic) {

    static LoadedTable of(TableSource table, Supplier<KieReference> reference) {
        return new LoadedTable(
                table.id(),
                table.policy(),
                table.inputs(),
                CompiledTable.of(table).orElseGet(() -> reference.get().table(table)));
    }

    boolean knowsAll(Map<String, ? extends @Nullable Object> facts) {
        for (int i = 0; i < inputs.size(); i++) {
            if (!facts.containsKey(inputs.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    List<TableFact> missing(Map<String, ? extends @Nullable Object> facts) {
        return inputs.stream()
                .filter(fact -> !facts.containsKey(fact.name()))
                .distinct()
                .toList();
    }

    /** Decides on the facts, all of which are there. */
    TableDecision decide(Map<String, ? extends @Nullable Object> facts) {
        @Nullable Object[] values = new Object[inputs.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = inputs.get(i).valueIn(facts);
        }
        TableDecision decision = logic.decide(values);
        if (decision.rows().isEmpty() && decision.conclusions().isEmpty() && policy != HitPolicy.COLLECT) {
            throw TableRejection.noRow(id, inputs, values);
        }
        return decision;
    }
}
