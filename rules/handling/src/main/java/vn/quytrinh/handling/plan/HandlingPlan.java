package vn.quytrinh.handling.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.organisation.Organisation;
import vn.quytrinh.worktime.TimeLimit;

/**
 * What handling needs to know of a published procedure; immutable and shared between threads.
 *
 * @param key the procedure's key
 * @param code its national code
 * @param name its name
 * @param matter the matter, where the law has rules of its own for it
 * @param limit the limit the agency answers for
 * @param alternatives limits under a condition
 * @param clock the clock policy
 * @param steps the steps in order
 * @param appointments both promised dates, empty where there is one
 * @param components the published components
 * @param fees the fees
 * @param facts the data dictionary
 * @param determinations the decision tables that route no step
 * @param organisation its units
 */
public record HandlingPlan(
        String key,
        String code,
        String name,
        Matter matter,
        TimeLimit limit,
        List<AlternativeLimit> alternatives,
        ClockPlan clock,
        Map<String, StepPlan> steps,
        List<AppointmentPlan> appointments,
        List<ComponentPlan> components,
        List<FeePlan> fees,
        List<FactPlan> facts,
        List<TablePlan> determinations,
        Organisation organisation) {

    /** Indexes steps by id, in order. */
    static Map<String, StepPlan> index(List<StepPlan> steps) {
        return java.util.Collections.unmodifiableMap(steps.stream()
                .collect(Collectors.toMap(StepPlan::id, Function.identity(), (a, b) -> a, LinkedHashMap::new)));
    }

    /** Returns the first step. */
    public StepPlan first() {
        return steps.values().iterator().next();
    }

    /** Returns a step, null when the procedure has none of that id. */
    public @Nullable StepPlan step(@Nullable String id) {
        return id == null ? null : steps.get(id);
    }

    /** Returns the step at which the desk receives the dossier: the first one, when that is what it does. */
    public Optional<StepPlan> reception() {
        return Optional.of(first()).filter(step -> step.kind().equals("RECEIVE"));
    }

    /** Returns an appointment by number, null when there is none. */
    public @Nullable AppointmentPlan appointment(int no) {
        return appointments.stream().filter(a -> a.no() == no).findFirst().orElse(null);
    }

    /** Tells whether one step can be reached from another. */
    public boolean reaches(String from, String to) {
        var seen = new java.util.HashSet<String>();
        var open = new java.util.ArrayDeque<String>(List.of(from));
        while (!open.isEmpty()) {
            StepPlan step = steps.get(open.poll());
            if (step == null || !seen.add(step.id())) {
                continue;
            }
            for (TransitionPlan transition : step.stepTransitions()) {
                if (transition.destination().equals(to)) {
                    return true;
                }
                open.add(transition.destination());
            }
        }
        return false;
    }
}
