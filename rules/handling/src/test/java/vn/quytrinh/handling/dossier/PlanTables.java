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

    /** Prepares the tables of a release. */
    public PlanTables(Release release) {
        this.release = release;
        this.outcomes = new Outcomes(release.plan(), release.tables());
    }

    private HandlingPlan plan() {
        return release.plan();
    }

    /** Returns the way out that an outcome names, null for none. */
    public @Nullable TransitionPlan find(StepPlan step, @Nullable String outcome) {
        return outcome == null ? null : outcomes.find(step, outcome);
    }

    /** Returns the way out that the step's table takes, null for none. */
    public @Nullable String chosen(StepPlan step, Map<String, Object> facts) {
        return outcomes.chosen(step, facts);
    }

    /** Returns the ways taken out of a completed step. */
    public List<TransitionPlan> taken(StepPlan step, @Nullable String outcome, Map<String, Object> facts) {
        return outcomes.taken(step, outcome, facts);
    }

    /** Returns the limit of the dossier. */
    public TimeLimit limit(Map<String, Object> facts) {
        return outcomes.limit(facts);
    }

    /** Returns the time of a step, null where it has none. */
    public @Nullable LegalPeriod duration(StepPlan step, Map<String, Object> facts) {
        return outcomes.duration(step, facts);
    }

    /** Returns what the tables that route no step conclude. */
    public List<Determination> determinations(Map<String, Object> facts) {
        return outcomes.determinations(facts);
    }

    /** Returns the fees charged under the law of a day. */
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
