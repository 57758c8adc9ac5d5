package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.rulebase.Text;

/** Finds test cases in a table: one a row, and around every bound of a number or a date. */
public final class ExampleCases {

    /** So many cases are made at once, no more. */
    private static final int MOST = 200;

    private final TableSource source;
    private final AnalysedTable table;
    private final InputSearch search;

    private ExampleCases(TableSource source) {
        this.source = source;
        this.table = AnalysedTable.of(
                source, new TableWords(source.inputs().stream().distinct().toList()));
        this.search = new InputSearch(table.domains());
    }

    /**
     * Returns an example that a row decides.
     *
     * @param table the table
     * @param row the row, from 0
     * @return the example, empty when no input satisfies the row
     * @throws HandlingException {@code TABLE_INVALID} when the table has not the shape of one
     */
    public static Optional<ExampleCase> ofRow(DecisionTable table, int row) {
        var examples = new ExampleCases(DmnDocument.source(table));
        Map<String, Object> inputs = examples.inputs(row);
        return inputs == null
                ? Optional.empty()
                : Optional.of(examples.of(new Text("Dòng " + (row + 1), "Row " + (row + 1)), inputs));
    }

    /**
     * Returns examples around every bound: just below it, at it, just above it.
     *
     * @param table the table
     * @throws HandlingException {@code TABLE_INVALID} when the table has not the shape of one
     */
    public static List<ExampleCase> atBounds(DecisionTable table) {
        return new ExampleCases(DmnDocument.source(table)).atBounds();
    }

    private List<ExampleCase> atBounds() {
        List<ExampleCase> found = new ArrayList<>();
        Set<Map<String, Object>> seen = new LinkedHashSet<>();
        for (int row = 0; row < source.rows().size(); row++) {
            Map<String, Object> base = inputs(row);
            for (int column = 0; column < source.inputs().size() && base != null; column++) {
                TableFact fact = source.inputs().get(column);
                for (Comparable<?> bound : bounds(row, column)) {
                    around(fact, bound, base, seen, found);
                }
            }
        }
        return found;
    }

    private void around(
            TableFact fact,
            Comparable<?> bound,
            Map<String, Object> base,
            Set<Map<String, Object>> seen,
            List<ExampleCase> found) {
        for (Object value : around(bound)) {
            Map<String, Object> inputs = new LinkedHashMap<>(base);
            inputs.put(fact.name(), value);
            if (found.size() < MOST && seen.add(inputs)) {
                found.add(of(
                        new Text(
                                fact.label().vi() + " = " + FeelLiteral.vietnamese(value),
                                fact.label().en() + " = " + FeelLiteral.english(value)),
                        inputs));
            }
        }
    }

    private static List<Object> around(Comparable<?> bound) {
        if (bound instanceof BigDecimal number) {
            BigDecimal step = BigDecimal.ONE.movePointLeft(Math.max(0, number.scale()));
            return List.of(number.subtract(step), number, number.add(step));
        }
        if (bound instanceof LocalDate day) {
            return List.of(day.minusDays(1), day, day.plusDays(1));
        }
        return List.of();
    }

    private Set<Comparable<?>> bounds(int row, int column) {
        Set<Comparable<?>> bounds = new LinkedHashSet<>();
        Cell cell;
        try {
            cell = Cell.parse(
                    source.rows().get(row).conditions().get(column),
                    source.inputs().get(column).type());
        } catch (UncoveredFeelException e) {
            return bounds;
        }
        for (Interval interval : FactDomain.intervals(cell)) {
            if (interval.lower() != null) {
                bounds.add(interval.lower());
            }
            if (interval.upper() != null) {
                bounds.add(interval.upper());
            }
        }
        return bounds;
    }

    /** Returns facts that a row applies to, where there are such to it alone, null when there are none. */
    private @Nullable Map<String, Object> inputs(int row) {
        var own = new BitSet();
        own.set(row);
        var others = new BitSet();
        others.set(0, source.rows().size());
        others.clear(row);
        Map<String, Object> alone = search.one(own, others);
        return alone == null ? search.one(own, new BitSet()) : alone;
    }

    private ExampleCase of(Text name, Map<String, Object> inputs) {
        TableDecision decision = TableCases.answer(source, inputs);
        return new ExampleCase(name, inputs, decision == null ? List.of() : decision.conclusions());
    }
}
