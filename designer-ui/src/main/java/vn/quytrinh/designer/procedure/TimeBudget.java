package vn.quytrinh.designer.procedure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.paths.ProcessPath;
import vn.quytrinh.procedure.paths.ProcessPaths;
import vn.quytrinh.rulebase.Text;

/**
 * The time budget (quỹ thời gian) of a procedure: the counted time on the worst path, beside what was declared and what the law
 * allows.
 *
 * @param path the worst path, null when no path reaches an end
 * @param used the counted time on it
 * @param limit the declared total, or the legal limit while none is declared; null when there is neither
 * @param declared whether the limit is the declared total
 * @param law the legal limit, null when it says no amount
 * @param simpleLimit the limit's amount in the unit of the path, null when it is written in other units
 */
record TimeBudget(
        @Nullable ProcessPath path,
        TimeTotal used,
        @Nullable TimeTotal limit,
        boolean declared,
        @Nullable TimeTotal law,
        @Nullable BigDecimal simpleLimit) {

    /** How the worst path stands to its limit. */
    enum State {
        /** There is no limit, or no path, to compare. */
        UNKNOWN,
        /** Shorter than the limit. */
        SLACK,
        /** Exactly the limit. */
        EXACT,
        /** Longer than the limit. */
        OVER,
        /** In units that no law converts into one another. */
        INCOMPARABLE
    }

    static TimeBudget of(Procedure procedure) {
        ProcessPath path = ProcessPaths.of(procedure.getProcess()).worst().orElse(null);
        TimeTotal used = path == null
                ? TimeTotal.NONE
                : path.steps().stream().map(TimeBudget::counted).reduce(TimeTotal.NONE, TimeTotal::plus);
        TimeLimit declared = procedure.getProcess().getDeclaredTotal();
        TimeTotal declaredTotal = TimeTotal.of(declared);
        TimeTotal law = TimeTotal.of(procedure.getLegalTimeLimit());
        TimeLimit shown = declaredTotal == null ? procedure.getLegalTimeLimit() : declared;
        return new TimeBudget(
                path,
                used,
                declaredTotal == null ? law : declaredTotal,
                declaredTotal != null,
                law,
                path == null ? null : amountIn(path.unit(), shown));
    }

    State state() {
        return comparison().map(TimeBudget::state).orElse(State.UNKNOWN);
    }

    static State state(Comparison comparison) {
        return !comparison.comparable()
                ? State.INCOMPARABLE
                : comparison.above() ? State.OVER : comparison.below() ? State.SLACK : State.EXACT;
    }

    /** Returns how far the worst path is from the limit, in words. */
    Text difference() {
        return comparison().map(Comparison::difference).orElse(new Text("", ""));
    }

    /** Returns the conversions behind total and difference, in words; empty when every step is in the unit of the limit. */
    Text conversion() {
        return comparison().map(Comparison::conversion).orElse(new Text("", ""));
    }

    /** Returns whether the worst path is longer than the law allows. */
    boolean isAboveLaw() {
        return path != null && law != null && used.against(law).above();
    }

    /** Returns the steps that use up time on the worst path. */
    List<Step> spending() {
        return path == null
                ? List.of()
                : path.steps().stream()
                        .filter(step -> counted(step) != TimeTotal.NONE)
                        .toList();
    }

    /** Returns a step's share of the larger of limit and worst path, from 0 to 100. */
    double percentOf(Step step) {
        return percent(counted(step).size());
    }

    /** Returns where the limit lies on the same scale. */
    double limitPercent() {
        return limit == null ? 0 : percent(limit.size());
    }

    private double percent(BigDecimal size) {
        BigDecimal whole = limit == null ? used.size() : used.size().max(limit.size());
        return whole.signum() == 0 ? 0 : size.doubleValue() * 100 / whole.doubleValue();
    }

    private Optional<Comparison> comparison() {
        return path == null || limit == null ? Optional.empty() : Optional.of(used.against(limit));
    }

    /** Returns what a step takes off the budget. */
    static TimeTotal counted(Step step) {
        TimeTotal time = TimeTotal.of(step.getDuration());
        return time == null || !step.isClockCounted() || step.isSeparateLimit() ? TimeTotal.NONE : time;
    }

    private static @Nullable BigDecimal amountIn(LegalUnit unit, @Nullable TimeLimit limit) {
        boolean same = limit != null && limit.getParts().isEmpty() && limit.isSetUnit() && limit.getUnit() == unit;
        return same ? Objects.requireNonNull(limit).getValue() : null;
    }
}
