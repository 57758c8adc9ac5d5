package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;

/**
 * The decision tables and conditions of a release. Immutable and shared between threads.
 *
 * <p>What is covered runs as plain Java values; KIE DMN is started for a document only when a cell or condition of it is not.
 */
public final class DecisionTables {

    private final Map<String, LoadedTable> tables;
    private final LoadedConditions conditions;

    private DecisionTables(Map<String, LoadedTable> tables, LoadedConditions conditions) {
        this.tables = Map.copyOf(tables);
        this.conditions = conditions;
    }

    /**
     * Makes tables ready.
     *
     * @param dmn each document's id with its bytes, as {@link DmnDocument} writes them
     * @throws HandlingException {@code TABLE_INVALID} when one does not compile, {@code TABLE_FORBIDDEN} when one asks for what
     *     tables may not do, {@code TABLE_TOO_LARGE} when one is beyond the limits; all faults of a document are named
     */
    public static DecisionTables compile(Map<String, byte[]> dmn) {
        Map<String, LoadedTable> tables = new HashMap<>();
        LoadedConditions conditions = LoadedConditions.NONE;
        for (Map.Entry<String, byte[]> document : dmn.entrySet()) {
            DmnSource source = DmnReader.read(document.getKey(), document.getValue());
            Supplier<KieReference> reference = new Once(source);
            for (TableSource table : source.tables()) {
                tables.put(table.id(), LoadedTable.of(table, reference));
            }
            if (document.getKey().equals(DmnDocument.CONDITIONS)) {
                conditions = LoadedConditions.of(source, reference);
            }
        }
        return new DecisionTables(tables, conditions);
    }

    /**
     * Checks documents as a publication must: besides what {@link #compile} checks, KIE DMN has to accept every one of them.
     *
     * @param dmn each document's id with its bytes
     * @throws HandlingException as {@link #compile} does
     */
    public static void validate(Map<String, byte[]> dmn) {
        dmn.forEach((id, bytes) -> KieReference.compile(DmnReader.read(id, bytes)));
    }

    /** Returns the names of the facts a table reads, in alphabetical order; none when there is no such table. */
    public List<String> factsOf(String table) {
        return facts(table).stream().map(TableFact::name).sorted().toList();
    }

    /** Returns the facts a table reads, column by column; none when there is no such table. */
    public List<TableFact> facts(String table) {
        LoadedTable loaded = tables.get(table);
        return loaded == null ? List.of() : loaded.inputs().stream().distinct().toList();
    }

    /**
     * Decides by a table.
     *
     * @param table the table's id
     * @param facts the facts known; one that is there with the value null is known to be unknown
     * @return the rows that decide with their conclusions; under COLLECT there may be none
     * @throws HandlingException {@code TABLE_UNKNOWN}, {@code FACT_MISSING}, {@code FACT_INVALID}, {@code TABLE_CONFLICT} when
     *     rows contradict one another, {@code TABLE_NO_ROW} when none applies
     */
    public TableDecision decide(String table, Map<String, ? extends @Nullable Object> facts) {
        LoadedTable loaded = tables.get(table);
        if (loaded == null) {
            throw TableRejection.unknown(table);
        }
        if (!loaded.knowsAll(facts)) {
            throw TableRejection.missing(table, loaded.missing(facts));
        }
        return loaded.decide(facts);
    }

    /**
     * Returns the transition a routing table chooses.
     *
     * @param table the table's id
     * @param facts the facts known
     * @return the transition's id, null while a fact is missing
     * @throws HandlingException as {@link #decide} does, and {@code TABLE_CONFLICT} when the rows collected name several
     */
    public @Nullable String outcome(String table, Map<String, ? extends @Nullable Object> facts) {
        LoadedTable loaded = tables.get(table);
        if (loaded == null || !loaded.knowsAll(facts)) {
            return null;
        }
        TableDecision decision = loaded.decide(facts);
        List<Object> outcomes = new ArrayList<>(1);
        for (Map<String, Object> conclusions : decision.conclusions()) {
            Object outcome = conclusions.values().iterator().next();
            if (!outcomes.contains(outcome)) {
                outcomes.add(outcome);
            }
        }
        if (outcomes.size() > 1) {
            throw TableRejection.conflict(table, decision.rows());
        }
        return !outcomes.isEmpty() && outcomes.get(0) instanceof String outcome ? outcome : null;
    }

    /**
     * Tells whether a condition of the procedure holds. A condition over facts nobody knows yet does not.
     *
     * @param id the id of the element that has the condition
     * @param facts the facts known
     * @throws HandlingException {@code FACT_INVALID} when a fact is not of the type the procedure gives it
     */
    public boolean holds(String id, Map<String, ? extends @Nullable Object> facts) {
        return !facts.isEmpty() && conditions.holds(DmnDocument.conditionName(id), facts);
    }

    /**
     * Puts the facts known to the conditions and formulas of the procedure.
     *
     * @param facts the facts known; one that is absent or null is unknown
     * @throws HandlingException {@code FACT_INVALID} when a fact is not of the type the procedure gives it
     */
    public KnownFacts on(Map<String, ? extends @Nullable Object> facts) {
        return conditions.on(facts);
    }

    /** Compiles a document by KIE DMN when first asked, while the tables are made ready. */
    private static final class Once implements Supplier<KieReference> {

        private final DmnSource source;
        private @Nullable KieReference compiled;

        Once(DmnSource source) {
            this.source = source;
        }

        @Override
        public KieReference get() {
            if (compiled == null) {
                compiled = KieReference.compile(source);
            }
            return compiled;
        }
    }
}
