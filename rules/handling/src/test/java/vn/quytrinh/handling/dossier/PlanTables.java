package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Determination;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.organisation.SuccessionRegister;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.TimeLimit;

/** What the decision tables of a release conclude: the plain way asks them as the product does. */
public final class PlanTables {

    private final Release release;
    private final Outcomes outcomes;

    public PlanTables(Release release) {
        this.release = release;
        this.outcomes = new Outcomes(release.plan(), release.tables());
    }

    private HandlingPlan plan() {
        return release.plan();
    }

    public @Nullable TransitionPlan find(StepPlan step, @Nullable String outcome) {
        return outcome == null ? null : outcomes.find(step, outcome);
    }

    public @Nullable String chosen(StepPlan step, Map<String, Object> facts) {
        return outcomes.chosen(step, facts);
    }

    public List<TransitionPlan> taken(StepPlan step, @Nullable String outcome, Map<String, Object> facts) {
        return outcomes.taken(step, outcome, facts);
    }

    public TimeLimit limit(Map<String, Object> facts) {
        return outcomes.limit(facts);
    }

    public @Nullable LegalPeriod duration(StepPlan step, Map<String, Object> facts) {
        return outcomes.duration(step, facts);
    }

    public List<Determination> determinations(Map<String, Object> facts) {
        return outcomes.determinations(facts);
    }

    public List<FeeDue> fees(Map<String, Object> facts, LocalDate regimeDate) {
        return new Fees(outcomes.on(facts)).of(plan(), regimeDate);
    }

    /** Reads a time of an event's data. */
    public static @Nullable LocalDateTime time(DossierEvent event, String name) {
        return Message.time(event, name);
    }

    /** Returns the papers after the events that stand. */
    public Papers papers(Map<String, Object> facts, Collection<DossierEvent> events) {
        var papers = new DossierPapers();
        var state = new DossierState(plan(), plan().organisation().in(SuccessionRegister.NONE), release.calendar());
        events.forEach(event -> papers.note(event, state));
        return papers.papers(plan(), outcomes.on(facts));
    }
}
