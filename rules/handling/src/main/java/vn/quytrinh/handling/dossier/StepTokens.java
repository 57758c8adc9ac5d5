package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;

/** Where a dossier is in its process: the current steps and since when. */
final class StepTokens {

    private final HandlingPlan plan;
    private final Map<String, LocalDateTime> current = new LinkedHashMap<>();
    private final Map<String, String> passedBySystem = new LinkedHashMap<>();

    StepTokens(HandlingPlan plan) {
        this.plan = plan;
    }

    Map<String, LocalDateTime> current() {
        return current;
    }

    boolean at(String step) {
        return current.containsKey(step);
    }

    void enter(StepPlan step, LocalDateTime at) {
        current.putIfAbsent(step.id(), at);
    }

    void clear() {
        current.clear();
    }

    /**
     * Tells whether a message about a step says what the dossier's other events have already said: the reception that the
     * acceptance completed, the wait that the payment ended.
     */
    boolean alreadyPassed(String step) {
        return passedBySystem.containsKey(step) && !at(step);
    }

    /** Moves on from a step because of something other than its own completion. */
    void pass(StepPlan step, LocalDateTime at) {
        List<TransitionPlan> ways = step.stepTransitions();
        if (ways.size() == 1 || step.parallelSplit()) {
            leave(step, ways, at);
            passedBySystem.put(step.id(), ways.get(0).id());
        }
    }

    /** Moves on from a step along the given ways. */
    void leave(StepPlan step, Collection<TransitionPlan> ways, LocalDateTime at) {
        current.remove(step.id());
        for (TransitionPlan way : ways) {
            StepPlan next = plan.step(way.to());
            if (next != null && arrives(next)) {
                enter(next, at);
            }
        }
    }

    /** A reception that goes on after the acceptance is over when the step behind it is worked on. */
    void passReceptionBefore(String step, LocalDateTime at) {
        plan.reception()
                .filter(reception -> at(reception.id()) && !at(step))
                .filter(reception -> reception.stepTransitions().stream()
                        .anyMatch(way -> way.destination().equals(step)))
                .ifPresent(reception -> pass(reception, at));
    }

    private boolean arrives(StepPlan next) {
        return !next.join().equals("ALL")
                || current.keySet().stream().noneMatch(other -> plan.reaches(other, next.id()));
    }
}
