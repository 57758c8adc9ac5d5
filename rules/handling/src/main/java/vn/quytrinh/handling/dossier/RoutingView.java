package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
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

    /** Returns current and next steps with the units of a day. */
    Routing routing(LocalDate day) {
        List<Routing.Place> current = new ArrayList<>();
        List<Routing.Next> next = new ArrayList<>();
        for (String id : state.tokens.current().keySet()) {
            StepPlan step = Objects.requireNonNull(state.plan.step(id));
            current.add(place(step, day));
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
                                .map(one -> place(one, day))
                                .toList(),
                        way.id().equals(chosen)));
            }
        }
        return new Routing(current, next);
    }

    private Routing.Place place(StepPlan step, LocalDate day) {
        String published = step.unit();
        String unit = published == null
                ? null
                : state.organisation.holder(published, day).unit();
        return new Routing.Place(
                step.id(),
                step.name(),
                unit,
                step.role(),
                step.substitute(),
                Objects.equals(unit, published) ? null : published);
    }
}
