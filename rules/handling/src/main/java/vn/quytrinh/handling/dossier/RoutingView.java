package vn.quytrinh.handling.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;

/** Where a dossier is and where it can go. */
final class RoutingView {

    private final DossierState state;
    private final Outcomes outcomes;

    RoutingView(DossierState state, Outcomes outcomes) {
        this.state = state;
        this.outcomes = outcomes;
    }

    /** Returns current and next steps. */
    Routing routing() {
        List<Routing.Place> current = new ArrayList<>();
        List<Routing.Next> next = new ArrayList<>();
        for (String id : state.tokens.current().keySet()) {
            StepPlan step = Objects.requireNonNull(state.plan.step(id));
            current.add(place(step));
            String chosen = outcomes.chosen(step, state.facts);
            for (TransitionPlan way : step.transitions()) {
                List<TransitionPlan> taken =
                        way.leadsToStep() && step.parallelSplit() ? step.stepTransitions() : List.of(way);
                next.add(new Routing.Next(
                        id,
                        way.id(),
                        way.when(),
                        way.target(),
                        taken.stream()
                                .map(one -> state.plan.step(one.to()))
                                .filter(Objects::nonNull)
                                .map(RoutingView::place)
                                .toList(),
                        way.id().equals(chosen)));
            }
        }
        return new Routing(current, next);
    }

    private static Routing.Place place(StepPlan step) {
        return new Routing.Place(step.id(), step.name(), step.unit(), step.role(), step.substitute());
    }
}
