package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TimeoutPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.WorkingCalendar;

/** Where a dossier is in its process: the current steps and since when. */
final class StepTokens {

    private final HandlingPlan plan;
    private final Map<String, LocalDateTime> current = new LinkedHashMap<>();
    private final Map<String, Integer> entries = new HashMap<>();
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
        if (current.putIfAbsent(step.id(), at) == null) {
            entries.merge(step.id(), 1, Integer::sum);
        }
    }

    /** Tells whether a step was returned to as often as its loop allows. */
    boolean loopSpent(StepPlan step) {
        return step.loopLimit() > 0 && entries.getOrDefault(step.id(), 0) > step.loopLimit();
    }

    /** Returns the current step that is no longer waited for and leads on to the given one, null for none. */
    @Nullable
    StepPlan timedOutBefore(String step, LocalDateTime at, WorkingCalendar calendar) {
        for (Map.Entry<String, LocalDateTime> one : current.entrySet()) {
            StepPlan waiting = plan.step(one.getKey());
            LocalDateTime until = waiting == null ? null : timeoutAt(waiting, one.getValue(), calendar);
            if (until != null && at.isAfter(until) && waiting.goesOnTo(step)) {
                return waiting;
            }
        }
        return null;
    }

    /** Returns until when a step is waited for, null where it waits without end. */
    static @Nullable LocalDateTime timeoutAt(StepPlan step, LocalDateTime since, WorkingCalendar calendar) {
        TimeoutPlan timeout = step.timeout();
        return timeout == null
                ? null
                : Deadlines.compute(calendar, DeadlineQuestion.of(since, timeout.limit(), Cutoff.none()))
                        .dueAt();
    }

    /** Goes on from a step that is no longer waited for. */
    void timeOut(StepPlan waiting, String to, LocalDateTime at) {
        current.remove(waiting.id());
        StepPlan next = plan.step(to);
        if (next != null) {
            enter(next, at);
        }
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
