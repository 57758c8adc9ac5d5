package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.TableReport.OverlapKind;

/** What the analysis says of random tables is what random inputs meet: no more and no less. */
class AnalysisIsExactTest {

    private static final int TABLES = 400;
    private static final int INPUTS = 200;

    @Test
    void shouldShowOnlyWhatHappensAndMissNothingThatHappens() {
        var random = new RandomTables(20260303);
        int silent = 0;
        for (int i = 0; i < TABLES; i++) {
            TableSource table = random.table();
            TableReport report = TableAnalysis.of(table);
            var loaded = new LoadedTable(
                    "T1",
                    table.policy(),
                    table.inputs(),
                    CompiledTable.of(table).orElseThrow());
            report.gaps()
                    .forEach(gap -> assertThat(rows(table, gap.example()))
                            .as("%s", table)
                            .isEmpty());
            report.overlaps()
                    .forEach(overlap -> assertThat(rows(table, overlap.example()))
                            .as("%s", table)
                            .contains(overlap.first(), overlap.second()));
            boolean conflicts = report.overlaps().stream().anyMatch(overlap -> overlap.kind() == OverlapKind.CONFLICT);
            List<Integer> unreachable = report.unreachable().stream()
                    .map(TableReport.UnreachableRow::row)
                    .toList();
            for (Map<String, @Nullable Object> facts : inputs(random, table)) {
                switch (code(loaded, facts)) {
                    case "TABLE_NO_ROW" ->
                        assertThat(report.gaps()).as("%s on %s", table, facts).isNotEmpty();
                    case "TABLE_CONFLICT" ->
                        assertThat(conflicts).as("%s on %s", table, facts).isTrue();
                    default -> {
                        if (!loaded.decide(facts).rows().isEmpty()) {
                            assertThat(unreachable)
                                    .as("%s on %s", table, facts)
                                    .doesNotContainAnyElementsOf(
                                            loaded.decide(facts).rows());
                        } else {
                            silent++;
                        }
                    }
                }
            }
        }
        assertThat(silent).as("collections of nothing").isPositive();
    }

    private static List<Integer> rows(TableSource table, Map<String, Object> facts) {
        List<Integer> rows = new ArrayList<>();
        Object[] values =
                table.inputs().stream().map(fact -> facts.get(fact.name())).toArray();
        for (int row = 0; row < table.rows().size(); row++) {
            if (CompiledRow.of(table, row).applies(values)) {
                rows.add(row + 1);
            }
        }
        return rows;
    }

    private static List<Map<String, @Nullable Object>> inputs(RandomTables random, TableSource table) {
        List<Map<String, @Nullable Object>> inputs = new ArrayList<>();
        while (inputs.size() < INPUTS) {
            Map<String, @Nullable Object> facts = random.facts();
            try {
                if (table.inputs().stream().allMatch(fact -> fact.valueIn(facts) != null)) {
                    inputs.add(facts);
                }
            } catch (HandlingException e) {
                assertThat(e.code()).isEqualTo("FACT_INVALID");
            }
        }
        return inputs;
    }

    private static String code(LoadedTable table, Map<String, @Nullable Object> facts) {
        try {
            table.decide(facts);
            return "";
        } catch (HandlingException e) {
            return e.code();
        }
    }
}
