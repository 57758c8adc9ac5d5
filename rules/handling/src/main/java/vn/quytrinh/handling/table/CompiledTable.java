package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.HitPolicy;

/** A table as plain Java values. Immutable; asking it allocates nothing but what COLLECT returns. */
final class CompiledTable implements Executable {

    private static final TableDecision NONE = new TableDecision(List.of(), List.of());

    private final String id;
    private final HitPolicy policy;
    private final CompiledRow[] rows;

    private CompiledTable(String id, HitPolicy policy, CompiledRow[] rows) {
        this.id = id;
        this.policy = policy;
        this.rows = rows;
    }

    /** Compiles a table; empty when a cell of it is not in the covered part of FEEL. */
    static Optional<Executable> of(TableSource table) {
        try {
            List<CompiledRow> rows = new ArrayList<>();
            for (int row = 0; row < table.rows().size(); row++) {
                rows.add(CompiledRow.of(table, row));
            }
            if (table.policy() == HitPolicy.PRIORITY) {
                List<List<String>> ranks = RowPriority.ranks(table);
                rows.sort(Comparator.comparing(row -> RowPriority.of(table, row.number() - 1, ranks)));
            }
            return Optional.of(new CompiledTable(table.id(), table.policy(), rows.toArray(CompiledRow[]::new)));
        } catch (UncoveredFeelException e) {
            return Optional.empty();
        }
    }

    @Override
    public TableDecision decide(@Nullable Object[] facts) {
        return switch (policy) {
            case UNIQUE, ANY -> agreed(facts);
            case FIRST, PRIORITY -> first(facts);
            case COLLECT -> all(facts);
        };
    }

    private TableDecision agreed(@Nullable Object[] facts) {
        CompiledRow found = null;
        for (CompiledRow row : rows) {
            if (row.applies(facts)) {
                if (found == null) {
                    found = row;
                } else if (policy == HitPolicy.UNIQUE || !row.conclusions().equals(found.conclusions())) {
                    throw TableRejection.conflict(id, List.of(found.number(), row.number()));
                }
            }
        }
        return found == null ? NONE : found.decision();
    }

    /** Returns the first row that applies. Under PRIORITY the rows stand in the order of their priority. */
    private TableDecision first(@Nullable Object[] facts) {
        for (CompiledRow row : rows) {
            if (row.applies(facts)) {
                return row.decision();
            }
        }
        return NONE;
    }

    private TableDecision all(@Nullable Object[] facts) {
        List<CompiledRow> applying = new ArrayList<>();
        for (CompiledRow row : rows) {
            if (row.applies(facts)) {
                applying.add(row);
            }
        }
        return new TableDecision(
                applying.stream().map(CompiledRow::number).toList(),
                applying.stream().map(CompiledRow::conclusions).toList());
    }
}
