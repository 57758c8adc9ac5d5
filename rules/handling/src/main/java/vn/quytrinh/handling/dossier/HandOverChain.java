package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.HandOverGapFact;

/**
 * The chain of units through whose hands a dossier went. Where the unit changes from one step to the next, a hand-over, a step
 * that is one, the completion of the desk's step or the beginning of the next step must be on record. Only units that are told are looked at.
 */
final class HandOverChain implements Chronicle {

    private static final String HAND_OVER = "TRANSFER";
    private static final String RECEPTION = "RECEIVE";

    private record Done(String unit, String kind, int position) {}

    private final Map<String, Done> done = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final List<HandOverGapFact> gaps = new ArrayList<>();
    private int position;
    private int transferred = -1;

    @Override
    public void note(DossierEvent event, DossierState state) {
        position++;
        String unit = event.actor() == null || event.actor().unit() == null
                ? ""
                : event.actor().unit().strip();
        if (event.type() == EventType.TRANSFERRED) {
            transferred = position;
        }
        StepPlan step = event.type() == EventType.ACCEPTED
                ? state.plan.reception().orElse(null)
                : state.plan.step(event.text("step"));
        if (step == null || unit.isEmpty()) {
            return;
        }
        if (event.type() == EventType.STEP_STARTED) {
            begun.add(step.id());
        } else if (event.type() == EventType.STEP_COMPLETED || event.type() == EventType.ACCEPTED) {
            before(step, state)
                    .filter(last -> isGap(step, last, unit, event, state))
                    .ifPresent(last -> gaps.add(new HandOverGapFact(
                            event.localTime(), step.id(), step.kind(), last.kind(), last.unit(), unit)));
            done.put(step.id(), new Done(unit, step.kind(), position));
            begun.remove(step.id());
            if (event.type() == EventType.STEP_COMPLETED && step.kind().equals(RECEPTION)) {
                transferred = position;
            }
        }
    }

    /** The last completed step that leads to this one. */
    private Optional<Done> before(StepPlan step, DossierState state) {
        return state.plan.steps().values().stream()
                .filter(one -> done.containsKey(one.id()) && !one.kind().equals(HAND_OVER))
                .filter(one -> one.stepTransitions().stream()
                        .anyMatch(way -> way.destination().equals(step.id())))
                .map(one -> done.get(one.id()))
                .max(Comparator.comparingInt(Done::position));
    }

    private boolean isGap(StepPlan step, Done last, String unit, DossierEvent event, DossierState state) {
        return !step.kind().equals(HAND_OVER)
                && !begun.contains(step.id())
                && transferred < last.position()
                && !state.organisation.isSame(
                        last.unit(), unit, event.localTime().toLocalDate());
    }

    @Override
    public List<HandOverGapFact> facts(DossierState state, LocalDateTime at) {
        return List.copyOf(gaps);
    }
}
