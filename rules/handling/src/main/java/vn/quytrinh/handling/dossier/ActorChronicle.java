package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.organisation.Holder;
import vn.quytrinh.handling.organisation.Succession;
import vn.quytrinh.handling.organisation.UnitName;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.StaffFact;
import vn.quytrinh.handling.rules.StepActFact;
import vn.quytrinh.handling.rules.UnitActFact;
import vn.quytrinh.handling.rules.UnitChangeFact;
import vn.quytrinh.rulebase.FactDescription;

/** Who acted on a dossier, and whose its steps are. */
final class ActorChronicle implements Chronicle {

    private final List<StaffFact> staff = new ArrayList<>();
    private final Map<List<String>, StepActFact> stepActs = new LinkedHashMap<>();
    private final Map<String, UnitActFact> dissolved = new LinkedHashMap<>();

    @Override
    public void note(DossierEvent event, DossierState state) {
        Actor actor = event.actor();
        if (actor == null) {
            return;
        }
        String unit = text(actor.unit());
        StepPlan step = isWork(event.type()) ? state.plan.step(event.text("step")) : null;
        if (actor.employment() != null) {
            staff.add(new StaffFact(
                    event.eventId(),
                    event.type(),
                    step == null ? "" : step.kind(),
                    unit,
                    event.localTime(),
                    actor.employment()));
        }
        if (!unit.isEmpty()) {
            noteDissolved(unit, event.localTime(), state);
        }
        if (step != null) {
            noteWork(step, unit, text(actor.role()), event.localTime(), state);
        }
    }

    private static boolean isWork(EventType type) {
        return type == EventType.STEP_STARTED || type == EventType.STEP_COMPLETED;
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name.strip();
    }

    private void noteDissolved(String unit, LocalDateTime at, DossierState state) {
        LocalDate day = at.toLocalDate();
        state.organisation
                .dissolved(unit, day)
                .ifPresent(change -> dissolved.putIfAbsent(
                        UnitName.normal(unit),
                        new UnitActFact(
                                at,
                                unit,
                                state.organisation.holder(unit, day).unit(),
                                change.from(),
                                change.document())));
    }

    private void noteWork(StepPlan step, String unit, String role, LocalDateTime at, DossierState state) {
        boolean substitute = !role.isEmpty() && UnitName.normal(role).equals(UnitName.normal(step.substitute()));
        String holder = step.unit();
        if (holder != null && (substitute || !unit.isEmpty())) {
            stepActs.putIfAbsent(
                    List.of(step.id(), UnitName.normal(unit), UnitName.normal(role)),
                    new StepActFact(
                            at,
                            step.id(),
                            step.kind(),
                            holder,
                            substitute ? role : unit,
                            unit.isEmpty() || state.organisation.isCompetent(unit, holder, at.toLocalDate()),
                            substitute));
        }
    }

    @Override
    public List<FactDescription> facts(DossierState state, LocalDateTime at) {
        List<FactDescription> facts = new ArrayList<>(staff);
        facts.addAll(stepActs.values());
        facts.addAll(dissolved.values());
        for (String id : state.tokens.current().keySet()) {
            StepPlan step = Objects.requireNonNull(state.plan.step(id));
            String published = step.unit();
            Holder holder = published == null ? null : state.organisation.holder(published, at.toLocalDate());
            Succession last = holder == null ? null : holder.last();
            if (last != null) {
                facts.add(new UnitChangeFact(id, published, holder.unit(), last.from(), last.document()));
            }
        }
        return facts;
    }
}
