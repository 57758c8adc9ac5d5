package vn.quytrinh.handling.dossier;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.decision.Determination;
import vn.quytrinh.handling.plan.TablePlan;
import vn.quytrinh.handling.table.DecisionTables;
import vn.quytrinh.handling.table.TableFact;
import vn.quytrinh.rulebase.Text;

/** What the tables that route no step conclude. */
final class Determinations {

    private final DecisionTables tables;

    Determinations(DecisionTables tables) {
        this.tables = tables;
    }

    Determination of(TablePlan table, Map<String, Object> facts) {
        List<TableFact> missing = tables.facts(table.id()).stream()
                .filter(fact -> facts.get(fact.name()) == null)
                .toList();
        if (!missing.isEmpty()) {
            return determination(table, List.of(), missing, null);
        }
        try {
            return determination(table, tables.decide(table.id(), facts).conclusions(), missing, null);
        } catch (HandlingException e) {
            if (e.code().equals("TABLE_NO_ROW") || e.code().equals("TABLE_CONFLICT")) {
                return determination(table, List.of(), missing, new Text(e.vietnamese(), e.english()));
            }
            throw e;
        }
    }

    private static Determination determination(
            TablePlan table, List<Map<String, Object>> conclusions, List<TableFact> missing, @Nullable Text problem) {
        return new Determination(
                table.id(), table.name(), conclusions, table.legalBasis(), DossierPapers.needed(missing), problem);
    }
}
