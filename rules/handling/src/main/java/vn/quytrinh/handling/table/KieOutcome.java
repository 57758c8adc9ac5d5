package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.api.core.DMNDecisionResult;
import vn.quytrinh.model.decision.HitPolicy;

/** What KIE DMN said of a table, as a decision. */
record KieOutcome(
        TableSource table, List<Integer> matched, @Nullable DMNDecisionResult result) {

    TableDecision decision() {
        if (result == null || result.hasErrors()) {
            boolean several =
                    matched.size() > 1 && (table.policy() == HitPolicy.UNIQUE || table.policy() == HitPolicy.ANY);
            throw several ? TableRejection.conflict(table.id(), matched) : TableRejection.undecided(table.id());
        }
        Object value = result.getResult();
        if (value == null && matched.isEmpty()) {
            return new TableDecision(List.of(), List.of());
        }
        if (table.policy() == HitPolicy.COLLECT && value instanceof List<?> list) {
            List<Map<String, Object>> all = new ArrayList<>();
            list.forEach(one -> all.add(conclusions(one)));
            return new TableDecision(matched, all);
        }
        Map<String, Object> conclusions = conclusions(value);
        List<Integer> row = table.policy() == HitPolicy.PRIORITY ? List.of() : matched.subList(0, 1);
        return new TableDecision(row, List.of(conclusions));
    }

    private Map<String, Object> conclusions(@Nullable Object value) {
        Map<String, Object> named = new HashMap<>();
        for (TableSource.Output output : table.outputs()) {
            Object one = table.outputs().size() == 1
                    ? value
                    : value instanceof Map<?, ?> map ? map.get(output.name()) : null;
            if (one == null) {
                throw TableRejection.undecided(table.id());
            }
            named.put(output.name(), one);
        }
        return named;
    }
}
