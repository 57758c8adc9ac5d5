package vn.quytrinh.conformance.fix;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.paths.ProcessPath;
import vn.quytrinh.procedure.paths.ProcessPaths;

/**
 * How the worst path can be brought down to its limit by shortening one lane: the one with most time on it, its longest steps first.
 *
 * @param lane the name of the lane
 * @param unit the legal unit of the amounts
 * @param steps the steps that get shorter
 */
public record LaneCut(String lane, LegalUnit unit, List<StepCut> steps) {

    /** What no step is cut below, in its own unit. */
    private static final BigDecimal LEAST = new BigDecimal("0.5");

    /**
     * One step that gets shorter.
     *
     * @param step the id of the step
     * @param before its amount now
     * @param after its amount then
     */
    public record StepCut(String step, BigDecimal before, BigDecimal after) {}

    public LaneCut {
        steps = List.copyOf(steps);
    }

    /**
     * Proposes a cut, or nothing when the worst path keeps to its limits, is in other units than they, or no lane alone is long
     * enough.
     *
     * @param procedure the procedure, only read
     */
    public static Optional<LaneCut> of(Procedure procedure) {
        Optional<ProcessPath> worst = procedure.getProcess() == null
                ? Optional.empty()
                : ProcessPaths.of(procedure.getProcess()).worst();
        return worst.flatMap(path -> over(path, procedure)
                .flatMap(over -> lanes(path).entrySet().stream()
                        .sorted(Comparator.comparing((Map.Entry<OrgUnit, List<Step>> lane) -> time(lane.getValue()))
                                .reversed())
                        .map(lane -> cut(lane.getKey(), path.unit(), lane.getValue(), over))
                        .flatMap(Optional::stream)
                        .findFirst()));
    }

    /** Carries the cut out. */
    void apply(Procedure procedure) {
        Map<String, BigDecimal> after = new LinkedHashMap<>();
        steps.forEach(cut -> after.put(cut.step(), cut.after()));
        procedure.getProcess().getSteps().stream()
                .filter(step -> after.containsKey(step.getId()))
                .forEach(step -> step.getDuration().setValue(after.get(step.getId())));
    }

    /** How much longer the path is than its declared total, or else than the law allows. */
    private static Optional<BigDecimal> over(ProcessPath path, Procedure procedure) {
        return Stream.of(procedure.getProcess().getDeclaredTotal(), procedure.getLegalTimeLimit())
                .filter(limit -> isIn(path.unit(), limit))
                .map(limit -> path.total().subtract(limit.getValue()))
                .filter(over -> over.signum() > 0)
                .findFirst();
    }

    private static Map<OrgUnit, List<Step>> lanes(ProcessPath path) {
        Predicate<Step> counts = step -> step.isClockCounted()
                && !step.isSeparateLimit()
                && step.getUnit() != null
                && isIn(path.unit(), step.getDuration());
        Map<OrgUnit, List<Step>> lanes = new LinkedHashMap<>();
        path.steps().stream()
                .filter(counts)
                .distinct()
                .forEach(step -> lanes.computeIfAbsent(step.getUnit(), unit -> new ArrayList<>())
                        .add(step));
        return lanes;
    }

    private static Optional<LaneCut> cut(OrgUnit lane, LegalUnit unit, List<Step> steps, BigDecimal over) {
        List<StepCut> cuts = new ArrayList<>();
        BigDecimal rest = over;
        List<Step> longest = steps.stream()
                .sorted(Comparator.comparing((Step step) -> step.getDuration().getValue())
                        .reversed())
                .toList();
        for (Step step : longest) {
            BigDecimal amount = step.getDuration().getValue();
            BigDecimal taken = rest.min(amount.subtract(LEAST));
            if (taken.signum() > 0) {
                cuts.add(new StepCut(step.getId(), amount, amount.subtract(taken)));
                rest = rest.subtract(taken);
            }
        }
        return rest.signum() > 0
                ? Optional.empty()
                : Optional.of(new LaneCut(Objects.requireNonNullElse(lane.getName(), ""), unit, cuts));
    }

    private static BigDecimal time(List<Step> steps) {
        return steps.stream().map(step -> step.getDuration().getValue()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean isIn(LegalUnit unit, @Nullable TimeLimit limit) {
        return limit != null
                && limit.getParts().isEmpty()
                && limit.getValue() != null
                && limit.isSetUnit()
                && limit.getUnit() == unit;
    }
}
