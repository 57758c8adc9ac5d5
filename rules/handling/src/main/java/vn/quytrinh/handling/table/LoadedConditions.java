package vn.quytrinh.handling.table;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;

/** The conditions and formulas of a release, ready to be asked. Immutable. */
final class LoadedConditions {

    static final LoadedConditions NONE = new LoadedConditions(List.of(), Map.of(), Map.of());

    private interface Logic {
        @Nullable
        Boolean test(@Nullable Object[] values);
    }

    /** An expression with the places of the facts it reads. */
    private record Loaded<T>(T logic, int[] reads) {}

    private final List<TableFact> facts;
    private final Map<String, Loaded<Logic>> conditions;
    private final Map<String, Loaded<Formula>> formulas;

    private LoadedConditions(
            List<TableFact> facts, Map<String, Loaded<Logic>> conditions, Map<String, Loaded<Formula>> formulas) {
        this.facts = facts;
        this.conditions = Map.copyOf(conditions);
        this.formulas = Map.copyOf(formulas);
    }

    /**
     * Makes the expressions of a document ready.
     *
     * @throws HandlingException {@code TABLE_INVALID} when a formula is not in the covered part of FEEL
     */
    static LoadedConditions of(DmnSource source, Supplier<KieReference> reference) {
        Map<String, Loaded<Logic>> conditions = new HashMap<>();
        source.conditions()
                .forEach((name, feel) -> conditions.put(
                        name, new Loaded<>(logic(name, feel, source, reference), reads(feel, source.facts()))));
        Map<String, Loaded<Formula>> formulas = new HashMap<>();
        source.formulas()
                .forEach((name, feel) ->
                        formulas.put(name, new Loaded<>(formula(name, feel, source), reads(feel, source.facts()))));
        return new LoadedConditions(source.facts(), conditions, formulas);
    }

    private static Logic logic(String name, String feel, DmnSource source, Supplier<KieReference> reference) {
        try {
            return ConditionParser.parse(feel, source.facts())::test;
        } catch (UncoveredFeelException e) {
            KieReference compiled = reference.get();
            int[] reads = reads(feel, source.facts());
            return values -> unknown(values, reads) ? null : (Boolean) compiled.holds(name, source.facts(), values);
        }
    }

    private static Formula formula(String name, String feel, DmnSource source) {
        try {
            return FormulaParser.parse(feel, source.facts());
        } catch (UncoveredFeelException e) {
            throw new TableFaults(source.name())
                    .fatal(
                            TableFaults.INVALID,
                            "công thức %s không tính được: %s".formatted(name, feel),
                            "formula %s cannot be computed: %s".formatted(name, feel));
        }
    }

    private static int[] reads(String feel, List<TableFact> facts) {
        List<FeelToken> tokens = FeelLexer.tokens(feel);
        return IntStream.range(0, facts.size())
                .filter(i -> tokens.stream()
                        .anyMatch(token -> token.isName(facts.get(i).name())))
                .toArray();
    }

    private static boolean unknown(@Nullable Object[] values, int[] reads) {
        return IntStream.of(reads).anyMatch(i -> values[i] == Unknown.FACT);
    }

    /** Tells whether a condition is true as FEEL sees it, for which an unknown fact is null. */
    boolean holds(String name, Map<String, ? extends @Nullable Object> known) {
        Loaded<Logic> condition = conditions.get(name);
        return condition != null && Boolean.TRUE.equals(condition.logic().test(values(known, null)));
    }

    /** Returns the facts for {@link #condition} and {@link #amount}. */
    KnownFacts on(Map<String, ? extends @Nullable Object> known) {
        return new KnownFacts(this, values(known, Unknown.FACT));
    }

    private @Nullable Object[] values(Map<String, ? extends @Nullable Object> known, @Nullable Object unknown) {
        @Nullable Object[] values = new Object[facts.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = facts.get(i).valueIn(known);
            values[i] = value == null ? unknown : value;
        }
        return values;
    }

    Answered<Boolean> condition(String name, @Nullable Object[] values) {
        Loaded<Logic> condition = conditions.get(name);
        return condition == null
                ? new Answered<>(null, List.of())
                : new Answered<>(condition.logic().test(values), missing(condition.reads(), values));
    }

    boolean hasFormula(String name) {
        return formulas.containsKey(name);
    }

    Answered<BigDecimal> amount(String name, @Nullable Object[] values) {
        Loaded<Formula> formula = formulas.get(name);
        return formula == null
                ? new Answered<>(null, List.of())
                : new Answered<>(formula.logic().value(values), missing(formula.reads(), values));
    }

    private List<TableFact> missing(int[] reads, @Nullable Object[] values) {
        return IntStream.of(reads)
                .filter(i -> values[i] == Unknown.FACT)
                .mapToObj(facts::get)
                .toList();
    }
}
