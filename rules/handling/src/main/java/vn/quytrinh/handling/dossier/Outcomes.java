package vn.quytrinh.handling.dossier;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.decision.Determination;
import vn.quytrinh.handling.plan.AlternativeLimit;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.handling.table.DecisionTables;
import vn.quytrinh.handling.table.KnownFacts;
import vn.quytrinh.handling.table.TableFact;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.TimeLimit;

/** What outcomes and facts decide: the way out of a step, the limit, the time of a step. */
final class Outcomes {

    private final HandlingPlan plan;
    private final DecisionTables tables;

    Outcomes(HandlingPlan plan, DecisionTables tables) {
        this.plan = plan;
        this.tables = tables;
    }

    /** Returns the transition an outcome names, by its id or by its target when only one leads there; null for none. */
    @Nullable
    TransitionPlan find(StepPlan step, String outcome) {
        for (TransitionPlan way : step.transitions()) {
            if (way.id().equals(outcome)) {
                return way;
            }
        }
        List<TransitionPlan> byTarget = step.transitions().stream()
                .filter(way -> way.destination().equals(outcome))
                .toList();
        return byTarget.size() == 1 ? byTarget.get(0) : null;
    }

    /**
     * Returns the transition the step's table takes on these facts, null when it has no table, no row of it holds, or the facts
     * do not suffice; then the choice is the officer's.
     */
    @Nullable
    String chosen(StepPlan step, Map<String, Object> facts) {
        try {
            return byTable(step, facts);
        } catch (HandlingException gap) {
            if (gap.code().equals("TABLE_NO_ROW")) {
                return null;
            }
            throw gap;
        }
    }

    /** A step completed without naming its outcome has to have one by its table. */
    private @Nullable String byTable(StepPlan step, Map<String, Object> facts) {
        return step.table() == null ? null : tables.outcome(step.table(), facts);
    }

    /**
     * Returns the ways taken out of a completed step.
     *
     * @throws HandlingException when the outcome is not one of the step's, or is missing where it matters
     */
    List<TransitionPlan> taken(StepPlan step, @Nullable String outcome, Map<String, Object> facts) {
        List<TransitionPlan> onward = step.stepTransitions();
        if (outcome != null) {
            TransitionPlan way = find(step, outcome);
            if (way == null) {
                throw unknown(step, outcome);
            }
            return way.leadsToStep() && step.parallelSplit() ? onward : List.of(way);
        }
        String chosen = byTable(step, facts);
        if (chosen != null) {
            TransitionPlan way = find(step, chosen);
            if (way == null) {
                throw unknown(step, chosen);
            }
            return List.of(way);
        }
        if (onward.size() <= 1 || step.parallelSplit()) {
            return onward;
        }
        throw missing(step);
    }

    /** Returns the limit of the dossier on these facts: the first alternative whose condition holds, else the ordinary one. */
    TimeLimit limit(Map<String, Object> facts) {
        return alternative(plan.alternatives(), facts)
                .map(TimeLimit.class::cast)
                .orElse(plan.limit());
    }

    /** Returns the time of a step on these facts as it is worked, null where it has none. */
    @Nullable
    LegalPeriod duration(StepPlan step, Map<String, Object> facts) {
        LegalPeriod ordinary = step.workedDuration();
        return ordinary == null
                ? null
                : StepPlan.worked(alternative(step.alternatives(), facts).orElse(ordinary));
    }

    /** Puts the facts known to the conditions and formulas of papers and fees. */
    KnownFacts on(Map<String, Object> facts) {
        return tables.on(facts);
    }

    /** Returns what the tables that route no step conclude. */
    List<Determination> determinations(Map<String, Object> facts) {
        var determinations = new Determinations(tables);
        return plan.determinations().stream()
                .map(table -> determinations.of(table, facts))
                .toList();
    }

    private Optional<LegalPeriod> alternative(List<AlternativeLimit> alternatives, Map<String, Object> facts) {
        return alternatives.stream()
                .filter(one -> one.decidable() && tables.holds(one.id(), facts))
                .findFirst()
                .map(AlternativeLimit::limit);
    }

    private HandlingException unknown(StepPlan step, String outcome) {
        return new HandlingException(
                "OUTCOME_UNKNOWN",
                "Bước %s của %s có các kết quả %s nhưng nhận được \"%s\"."
                        .formatted(step.id(), plan.key(), ids(step), outcome),
                "Expected one of the outcomes %s of step %s of %s but found \"%s\"."
                        .formatted(ids(step), step.id(), plan.key(), outcome));
    }

    private HandlingException missing(StepPlan step) {
        List<TableFact> need = step.table() == null ? List.of() : tables.facts(step.table());
        return new HandlingException(
                "OUTCOME_MISSING",
                "Bước %s rẽ nhánh: cần data.outcome là một trong %s%s."
                        .formatted(
                                step.id(),
                                ids(step),
                                need.isEmpty()
                                        ? ""
                                        : ", hoặc data.facts cho bảng quyết định: "
                                                + labels(
                                                        need,
                                                        fact -> fact.label().vi())),
                "Step %s branches: expected data.outcome to be one of %s%s but found neither."
                        .formatted(
                                step.id(),
                                ids(step),
                                need.isEmpty()
                                        ? ""
                                        : ", or data.facts for the decision table: "
                                                + labels(
                                                        need,
                                                        fact -> fact.label().en())));
    }

    private static String labels(List<TableFact> facts, Function<TableFact, String> label) {
        return facts.stream()
                .map(fact -> "\"%s\" (%s)".formatted(label.apply(fact), fact.name()))
                .collect(Collectors.joining(", "));
    }

    private static List<String> ids(StepPlan step) {
        return step.transitions().stream().map(TransitionPlan::id).toList();
    }
}
