package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.handling.decision.FactNeeded;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.decision.Papers.Paper;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.ComponentPlan;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.table.Answered;
import vn.quytrinh.handling.table.KnownFacts;
import vn.quytrinh.handling.table.TableFact;
import vn.quytrinh.rulebase.FactDescription;

/** The papers of a dossier (thành phần hồ sơ): what it must have, what came in, and what nobody may ask for. */
final class DossierPapers implements Chronicle {

    private static final Set<EventType> HANDING_IN =
            EnumSet.of(EventType.SUBMITTED, EventType.ACCEPTED, EventType.SUPPLEMENT_RECEIVED);

    private final Set<Integer> handedIn = new LinkedHashSet<>();
    private final Set<Integer> notInDatabase = new LinkedHashSet<>();
    private final List<Papers.Unlisted> unlisted = new ArrayList<>();
    private boolean listed;

    /** {@code components} lists what came in; {@code notInDatabase} what a look-up did not find, so that the paper is needed. */
    @Override
    public void note(DossierEvent event, DossierState state) {
        if (HANDING_IN.contains(event.type()) && event.data().containsKey("components")) {
            listed = true;
            event.list("components").forEach(paper -> handIn(paper, event, state.plan));
        }
        event.list("notInDatabase").forEach(no -> {
            if (no instanceof Number number) {
                notInDatabase.add(number.intValue());
            }
        });
    }

    private void handIn(Object paper, DossierEvent event, HandlingPlan plan) {
        boolean published = paper instanceof Number number
                && plan.components().stream().anyMatch(component -> component.no() == number.doubleValue());
        if (published) {
            handedIn.add(((Number) paper).intValue());
        } else {
            unlisted.add(new Papers.Unlisted(String.valueOf(paper), event.eventId(), event.type()));
        }
    }

    @Override
    public List<FactDescription> facts(DossierState state, LocalDateTime at) {
        return List.of();
    }

    /** Returns the papers on the facts known. */
    Papers papers(HandlingPlan plan, KnownFacts facts) {
        List<Paper> all = plan.components().stream()
                .map(component -> paper(component, facts))
                .toList();
        return new Papers(
                all.stream()
                        .filter(paper -> paper.state() != Papers.State.NOT_REQUIRED)
                        .toList(),
                all.stream()
                        .filter(paper -> paper.state() == Papers.State.NOT_REQUIRED)
                        .toList(),
                all.stream()
                        .filter(paper -> listed && paper.state() == Papers.State.REQUIRED)
                        .map(Paper::no)
                        .filter(no -> !handedIn.contains(no))
                        .toList(),
                List.copyOf(unlisted));
    }

    private Paper paper(ComponentPlan component, KnownFacts facts) {
        boolean open = component.decidable() && !component.requirement().equals("OPTIONAL");
        Answered<Boolean> needed = open ? facts.condition(component.id()) : new Answered<>(null, List.of());
        Papers.State state = state(component, needed);
        return new Paper(
                component.no(),
                component.name(),
                component.requirement(),
                state,
                component.condition(),
                component.replacedByDatabase(),
                state == Papers.State.DEPENDS ? needed(needed.waitsFor()) : List.of());
    }

    /** A mandatory component with a condition is required until the facts show that it is not. */
    private Papers.State state(ComponentPlan component, Answered<Boolean> needed) {
        boolean mandatory = component.requirement().equals("MANDATORY");
        if (component.requirement().equals("OPTIONAL") || Boolean.FALSE.equals(needed.value())) {
            return Papers.State.NOT_REQUIRED;
        }
        if (!mandatory && needed.value() == null) {
            return Papers.State.DEPENDS;
        }
        return component.replacedByDatabase() != null && !notInDatabase.contains(component.no())
                ? Papers.State.REPLACED_BY_DATABASE
                : Papers.State.REQUIRED;
    }

    static List<FactNeeded> needed(List<TableFact> facts) {
        return facts.stream()
                .map(fact -> new FactNeeded(fact.name(), fact.label()))
                .toList();
    }
}
