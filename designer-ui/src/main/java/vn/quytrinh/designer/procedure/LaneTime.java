package vn.quytrinh.designer.procedure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.time.Comparison;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.paths.ProcessPath;
import vn.quytrinh.procedure.paths.ProcessPaths;

/**
 * The time of one lane: what its unit spends on the longest path that passes it, and how far that path is from the limit, which is
 * how much longer the unit may take.
 *
 * @param unit the unit
 * @param spent its own counted time on that path
 * @param path the counted time of the whole path
 * @param limit the limit, null when there is none
 */
record LaneTime(
        OrgUnit unit,
        TimeTotal spent,
        TimeTotal path,
        @Nullable TimeTotal limit) {

    /** Returns the lanes in the order in which the paths first pass them. */
    static List<LaneTime> of(Procedure procedure, @Nullable TimeTotal limit) {
        Map<OrgUnit, LaneTime> lanes = new LinkedHashMap<>();
        for (ProcessPath path : ProcessPaths.of(procedure.getProcess())) {
            TimeTotal whole = total(path.steps());
            path.steps().stream().map(Step::getUnit).distinct().forEach(unit -> {
                if (unit != null) {
                    TimeTotal spent = total(path.steps().stream()
                            .filter(step -> step.getUnit() == unit)
                            .toList());
                    lanes.merge(unit, new LaneTime(unit, spent, whole, limit), LaneTime::longer);
                }
            });
        }
        return List.copyOf(lanes.values());
    }

    /** Returns how the longest path through the lane stands to the limit, empty when there is none. */
    Optional<Comparison> comparison() {
        return Optional.ofNullable(limit).map(path::against);
    }

    private static LaneTime longer(LaneTime one, LaneTime other) {
        return other.path.size().compareTo(one.path.size()) > 0 ? other : one;
    }

    private static TimeTotal total(List<Step> steps) {
        return steps.stream().map(TimeBudget::counted).reduce(TimeTotal.NONE, TimeTotal::plus);
    }
}
