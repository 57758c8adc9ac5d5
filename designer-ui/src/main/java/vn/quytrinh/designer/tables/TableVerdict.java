package vn.quytrinh.designer.tables;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.table.CaseResult;
import vn.quytrinh.handling.table.TableAnalysis;
import vn.quytrinh.handling.table.TableCases;
import vn.quytrinh.handling.table.TableReport;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.rulebase.Text;

/**
 * What is to be said about a table as it stands.
 *
 * @param report gaps, overlaps and rows without use; empty while the table has not the shape of one
 * @param cases what came of each test case, by its id
 * @param problem why it cannot be analysed or executed, null when it can
 */
record TableVerdict(
        TableReport report,
        Map<String, CaseResult> cases,
        @Nullable Text problem) {
    private static final TableReport NOTHING = new TableReport(List.of(), List.of(), List.of(), List.of(), false);

    static final TableVerdict NONE = new TableVerdict(NOTHING, Map.of(), null);

    /** Analyses a table that nobody changes meanwhile, and runs its cases. */
    static TableVerdict of(DecisionTable table) {
        TableReport report = NOTHING;
        try {
            report = TableAnalysis.of(table);
            return new TableVerdict(
                    report,
                    TableCases.run(table).stream()
                            .collect(Collectors.toMap(result -> result.test().getId(), Function.identity())),
                    null);
        } catch (HandlingException e) {
            return new TableVerdict(report, Map.of(), new Text(e.vietnamese(), e.english()));
        }
    }
}
