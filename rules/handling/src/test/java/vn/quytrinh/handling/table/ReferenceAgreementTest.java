package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.HitPolicy;

/** The plain form of tables and conditions says what KIE DMN says, on random tables and random facts. */
class ReferenceAgreementTest {

    private static final int TABLES = 500;
    private static final int CONDITIONS = 400;
    private static final int INPUTS = 50;

    @Test
    void shouldDecideTablesAsKieDoes() {
        var random = new RandomTables(20260301);
        int answered = 0;
        for (int i = 0; i < TABLES; i++) {
            TableSource table = random.table();
            LoadedTable plain = loaded(table, CompiledTable.of(table).orElseThrow());
            var document =
                    new DmnSource("T1", table.inputs().stream().distinct().toList(), List.of(table), new TreeMap<>());
            LoadedTable reference = loaded(table, KieReference.compile(document).table(table));
            for (int j = 0; j < INPUTS; j++) {
                Map<String, @Nullable Object> facts = random.facts();
                Object expected = answer(reference, facts);
                assertThat(answer(plain, facts)).as("%s on %s", table, facts).isEqualTo(expected);
                answered += expected instanceof TableDecision ? 1 : 0;
            }
        }
        assertThat(answered).as("answers rather than rejections").isGreaterThan(TABLES * INPUTS / 3);
    }

    @Test
    void shouldDecideConditionsAsKieDoes() {
        var random = new RandomTables(20260302);
        var conditions = new TreeMap<String, String>();
        for (int i = 0; i < CONDITIONS; i++) {
            conditions.put("c_" + i, random.condition(3));
        }
        var document = new DmnSource(DmnDocument.CONDITIONS, RandomTables.FACTS, List.of(), conditions);
        KieReference reference = KieReference.compile(document);
        int held = 0;
        for (int j = 0; j < INPUTS; j++) {
            @Nullable Object[] values = values(random);
            for (var condition : conditions.entrySet()) {
                boolean expected = reference.holds(condition.getKey(), RandomTables.FACTS, values);
                Boolean found = ConditionParser.parse(condition.getValue(), RandomTables.FACTS)
                        .test(values);
                assertThat(Boolean.TRUE.equals(found))
                        .as("%s on %s", condition.getValue(), List.of(Arrays.toString(values)))
                        .isEqualTo(expected);
                held += expected ? 1 : 0;
            }
        }
        assertThat(held).isBetween(CONDITIONS * INPUTS / 5, CONDITIONS * INPUTS * 4 / 5);
    }

    private static @Nullable Object[] values(RandomTables random) {
        while (true) {
            try {
                Map<String, @Nullable Object> facts = random.facts();
                List<@Nullable Object> values = new ArrayList<>();
                RandomTables.FACTS.forEach(fact -> values.add(fact.valueIn(facts)));
                return values.toArray();
            } catch (HandlingException e) {
                assertThat(e.code()).isEqualTo("FACT_INVALID");
            }
        }
    }

    private static LoadedTable loaded(TableSource table, Executable logic) {
        return new LoadedTable(table.id(), table.policy(), table.inputs(), logic);
    }

    /** Returns the decision, or the code of the rejection. KIE does not tell the row that PRIORITY chose. */
    private static Object answer(LoadedTable table, Map<String, @Nullable Object> facts) {
        try {
            TableDecision decision = table.decide(facts);
            return table.policy() == HitPolicy.PRIORITY
                    ? new TableDecision(List.of(), decision.conclusions())
                    : decision;
        } catch (HandlingException e) {
            return e.code();
        }
    }
}
