package vn.quytrinh.handling.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.HandlingException;

/** A loaded table, plain or by KIE DMN, is shared between threads: nobody sees another's facts. */
class ManyThreadsTableTest {

    private static final int TABLES = 40;
    private static final int INPUTS = 20;
    private static final int ROUNDS = 20;

    private record Asked(LoadedTable table, Map<String, @Nullable Object> facts, String answer) {}

    private static List<Asked> asked() {
        var random = new RandomTables(20260303);
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < TABLES; i++) {
            TableSource table = random.table();
            var document =
                    new DmnSource("T1", table.inputs().stream().distinct().toList(), List.of(table), new TreeMap<>());
            Executable plain = CompiledTable.of(table).orElseThrow();
            Executable reference = KieReference.compile(document).table(table);
            for (Executable logic : List.of(plain, reference)) {
                var loaded = new LoadedTable(table.id(), table.policy(), table.inputs(), logic);
                for (int j = 0; j < INPUTS; j++) {
                    Map<String, @Nullable Object> facts = random.facts();
                    asked.add(new Asked(loaded, facts, answer(loaded, facts)));
                }
            }
        }
        return asked;
    }

    private static String answer(LoadedTable table, Map<String, @Nullable Object> facts) {
        try {
            return table.decide(facts).toString();
        } catch (HandlingException e) {
            return e.code();
        }
    }

    @Test
    void shouldDecideTheSameForEveryThread() {
        List<Asked> asked = asked();

        assertThat(IntStream.range(0, ROUNDS * asked.size())
                        .parallel()
                        .mapToObj(i -> asked.get(i % asked.size()))
                        .filter(one -> !answer(one.table(), one.facts()).equals(one.answer()))
                        .count())
                .isZero();
    }
}
