package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableCase;
import vn.quytrinh.rulebase.Text;

/** Runs the test cases of a decision table, as the runtime would execute the table. */
public final class TableCases {

    private final TableSource source;
    private final LoadedTable table;

    private TableCases(TableSource source) {
        this.source = source;
        Supplier<KieReference> reference = () ->
                KieReference.compile(new DmnSource(source.id(), source.inputs(), List.of(source), new TreeMap<>()));
        this.table = LoadedTable.of(source, reference);
    }

    /**
     * Runs every case of a table.
     *
     * @param table the table, only read
     * @return a result for each case, in their order
     * @throws HandlingException {@code TABLE_INVALID} when the table cannot be executed
     */
    public static List<CaseResult> run(DecisionTable table) {
        if (table.getCases().isEmpty()) {
            return List.of();
        }
        var cases = new TableCases(DmnDocument.source(table));
        return table.getCases().stream().map(cases::run).toList();
    }

    private CaseResult run(TableCase test) {
        try {
            TableDecision decision = decide(inputs(test));
            if (test.getExpected().isEmpty() && !(collects() && decision.rows().isEmpty())) {
                Text told = told(decision);
                return result(
                        test,
                        CaseResult.State.OPEN,
                        decision,
                        new Text(
                                "Chưa có kết quả mong đợi; bảng cho: %s.".formatted(told.vi()),
                                "Nothing is expected yet; the table says: %s.".formatted(told.en())));
            }
            return compared(test, decision);
        } catch (HandlingException e) {
            return new CaseResult(test, CaseResult.State.FAILED, List.of(), new Text(e.vietnamese(), e.english()));
        }
    }

    /** Decides on facts, of which some may be unknown. */
    TableDecision decide(Map<String, ? extends @Nullable Object> facts) {
        return table.decide(facts);
    }

    private boolean collects() {
        return source.policy() == HitPolicy.COLLECT;
    }

    private CaseResult compared(TableCase test, TableDecision decision) {
        for (TableSource.Output output : source.outputs()) {
            List<@Nullable Object> expected = expected(test, output);
            List<Object> found = decision.conclusions().stream()
                    .map(conclusions -> conclusions.get(output.name()))
                    .toList();
            if (!expected.isEmpty() && !same(expected, found) || collects() && expected.isEmpty() != found.isEmpty()) {
                return result(
                        test,
                        CaseResult.State.FAILED,
                        decision,
                        new Text(
                                "%s: cần %s nhưng bảng cho %s (dòng %s)."
                                        .formatted(output.name(), words(expected), words(found), decision.rows()),
                                "%s: expected %s but the table says %s (rows %s)."
                                        .formatted(output.name(), words(expected), words(found), decision.rows())));
            }
        }
        Text told = told(decision);
        return result(
                test,
                CaseResult.State.PASSED,
                decision,
                new Text("Đúng: " + told.vi() + ".", "As expected: " + told.en() + "."));
    }

    private static CaseResult result(TableCase test, CaseResult.State state, TableDecision decision, Text sentence) {
        return new CaseResult(test, state, decision.rows(), sentence);
    }

    private static Text told(TableDecision decision) {
        if (decision.rows().isEmpty()) {
            return new Text("không dòng nào áp dụng", "no row applies");
        }
        String what = words(decision.conclusions().stream()
                .flatMap(each -> each.values().stream())
                .toList());
        return new Text(
                "%s (dòng %s)".formatted(what, decision.rows()), "%s (rows %s)".formatted(what, decision.rows()));
    }

    private static String words(List<? extends @Nullable Object> values) {
        return values.isEmpty()
                ? "–"
                : String.join(", ", values.stream().map(FeelLiteral::of).toList());
    }

    private static boolean same(List<? extends @Nullable Object> one, List<?> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            Object expected = one.get(i);
            if (expected == null
                    || !expected.getClass().isInstance(other.get(i))
                    || Interval.compare(expected, other.get(i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private List<@Nullable Object> expected(TableCase test, TableSource.Output output) {
        List<@Nullable Object> values = new ArrayList<>();
        for (CaseValue value : test.getExpected()) {
            if (output.name().equals(value.getName())) {
                values.add(value(value, output.type(), new Text("kết luận", "conclusion")));
            }
        }
        return values;
    }

    private Map<String, @Nullable Object> inputs(TableCase test) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        source.inputs().forEach(fact -> facts.put(fact.name(), null));
        for (CaseValue value : test.getInputs()) {
            source.inputs().stream()
                    .filter(fact -> fact.name().equals(value.getName()))
                    .findFirst()
                    .ifPresent(fact -> facts.put(fact.name(), value(value, fact.type(), fact.label())));
        }
        return facts;
    }

    private static @Nullable Object value(CaseValue value, FactType type, Text label) {
        try {
            return FeelLiteral.read(value.getValue(), type);
        } catch (UncoveredFeelException e) {
            Text expected = Objects.requireNonNullElse(e.expected(), new Text("một giá trị", "a value"));
            throw new HandlingException(
                    "CASE_INVALID",
                    "%s: cần %s nhưng gặp %s.".formatted(label.vi(), expected.vi(), value.getValue()),
                    "%s: expected %s but found %s.".formatted(label.en(), expected.en(), value.getValue()));
        }
    }

    /** Decides on some facts as it stands, null when the table has no answer for them. */
    static @Nullable TableDecision answer(TableSource source, Map<String, Object> facts) {
        try {
            return new TableCases(source).decide(facts);
        } catch (HandlingException e) {
            return null;
        }
    }
}
