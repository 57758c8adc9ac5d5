package vn.quytrinh.handling.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The conditions of a release, ready to be asked. Immutable. */
final class LoadedConditions {

    static final LoadedConditions NONE = new LoadedConditions(List.of(), Map.of());

    private interface Logic {
        boolean holds(@Nullable Object[] values);
    }

    private final List<TableFact> facts;
    private final Map<String, Logic> byName;

    private LoadedConditions(List<TableFact> facts, Map<String, Logic> byName) {
        this.facts = facts;
        this.byName = Map.copyOf(byName);
    }

    static LoadedConditions of(DmnSource source, Supplier<KieReference> reference) {
        Map<String, Logic> byName = new HashMap<>();
        source.conditions().forEach((name, feel) -> byName.put(name, logic(name, feel, source, reference)));
        return new LoadedConditions(source.facts(), byName);
    }

    private static Logic logic(String name, String feel, DmnSource source, Supplier<KieReference> reference) {
        try {
            Condition condition = ConditionParser.parse(feel, source.facts());
            return values -> Boolean.TRUE.equals(condition.test(values));
        } catch (UncoveredFeelException e) {
            KieReference compiled = reference.get();
            return values -> compiled.holds(name, source.facts(), values);
        }
    }

    boolean holds(String name, Map<String, ? extends @Nullable Object> known) {
        Logic logic = byName.get(name);
        if (logic == null) {
            return false;
        }
        @Nullable Object[] values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = facts.get(i).valueIn(known);
        }
        return logic.holds(values);
    }
}
