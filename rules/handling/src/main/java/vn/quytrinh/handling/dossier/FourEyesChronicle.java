package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.organisation.UnitName;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.FourEyesFact;

/** Who drafted and who checked or approved (hai người, bốn mắt). */
final class FourEyesChronicle implements Chronicle {

    private static final String APPROVAL = "APPROVE";
    private static final Set<String> CHECKS = Set.of("REVIEW", APPROVAL);

    /** A completed step; person and role are empty where nobody is told. */
    private record Act(StepPlan step, String person, String role) {}

    private final List<Act> drafts = new ArrayList<>();
    private final List<FourEyesFact> checks = new ArrayList<>();

    @Override
    public void note(DossierEvent event, DossierState state) {
        StepPlan step = event.type() == EventType.STEP_COMPLETED ? state.plan.step(event.text("step")) : null;
        if (step == null) {
            return;
        }
        Actor actor = event.actor();
        var act = new Act(
                step,
                actor == null || actor.person() == null ? "" : actor.person().strip(),
                UnitName.normal(actor == null ? null : actor.role()));
        if (step.kind().equals("PROCESS")) {
            drafts.add(act);
        } else if (CHECKS.contains(step.kind()) && !drafts.isEmpty()) {
            checks.add(check(event, act));
        }
    }

    private FourEyesFact check(DossierEvent event, Act act) {
        StepPlan step = act.step();
        String person = act.person();
        List<Act> own = drafts.stream()
                .filter(draft -> !person.isEmpty() && draft.person().equals(person))
                .toList();
        boolean untold = drafts.stream().anyMatch(draft -> draft.person().isEmpty() != person.isEmpty());
        return new FourEyesFact(
                event.eventId(),
                event.localTime(),
                step.id(),
                step.kind().equals(APPROVAL),
                !own.isEmpty(),
                own.stream().anyMatch(draft -> separated(draft.step(), step)),
                own.stream().anyMatch(draft -> inBothRoles(draft, act)),
                untold);
    }

    private static boolean inBothRoles(Act draft, Act check) {
        return !draft.role().isEmpty()
                && !check.role().isEmpty()
                && !draft.role().equals(check.role());
    }

    private static boolean separated(StepPlan draft, StepPlan check) {
        return !UnitName.normal(draft.role()).equals(UnitName.normal(check.role()))
                || !UnitName.normal(draft.unit()).equals(UnitName.normal(check.unit()));
    }

    @Override
    public List<FourEyesFact> facts(DossierState state, LocalDateTime at) {
        return List.copyOf(checks);
    }
}
