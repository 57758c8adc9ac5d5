package vn.quytrinh.handling.dossier;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Determination;
import vn.quytrinh.handling.decision.FeeDue;
import vn.quytrinh.handling.decision.LedgerEntry;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.ApplicantFact;
import vn.quytrinh.handling.rules.DateFact;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.OutageFact;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.handling.rules.StepFact;
import vn.quytrinh.handling.table.KnownFacts;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.OutageRegister;
import vn.quytrinh.worktime.SuspensionMode;

/** A dossier as its history leaves it, read at an instant: the parts of a decision that are told rather than judged. */
public final class DossierView {

    private final DossierState state;
    private final ClockRegime regime;
    private final DeadlineView deadlines;
    private final RoutingView routing;
    private final List<EventAttempt> attempts;
    private final List<Chronicle> chronicles;
    private final DossierPapers papers;
    private final KnownFacts known;
    private final List<Determination> determinations;
    private final OutageRegister outages;

    DossierView(
            DossierState state,
            ClockRegime regime,
            Outcomes outcomes,
            List<EventAttempt> attempts,
            List<Chronicle> chronicles,
            DossierPapers papers,
            OutageRegister outages) {
        this.state = state;
        this.regime = regime;
        this.deadlines = new DeadlineView(state, outcomes);
        this.routing = new RoutingView(state, outcomes);
        this.attempts = attempts;
        this.chronicles = chronicles;
        this.papers = papers;
        this.known = outcomes.on(state.facts);
        this.determinations = outcomes.determinations(state.facts);
        this.outages = outages;
    }

    /** Returns every event that was told, as it met the dossier. */
    public List<EventAttempt> attempts() {
        return attempts;
    }

    /** Returns the state the next event would find. */
    public EventAttempt.Before now() {
        return state.before();
    }

    /** Returns national status and clock. */
    public Status status() {
        if (state.endStatus != 0) {
            return new Status(state.endStatus, ClockState.ENDED);
        }
        if (state.finishedAt != null) {
            return new Status(9, ClockState.STOPPED);
        }
        ClockState clock = clockState();
        if (state.supplementOpen) {
            return new Status(5, state.clock.started() == null ? ClockState.NOT_STARTED : ClockState.PAUSED);
        }
        if (state.acceptedAt == null) {
            return new Status(1, ClockState.NOT_STARTED);
        }
        if (state.obligationOpen) {
            return new Status(6, clock);
        }
        boolean atReception =
                state.plan.reception().map(step -> state.tokens.at(step.id())).orElse(false);
        boolean newReceipt = state.supplementRequestedAt != null && !state.handlingBegun && restarted();
        return new Status(atReception || newReceipt ? 2 : 4, clock);
    }

    private boolean restarted() {
        return state.clock.pauses().stream().anyMatch(pause -> pause.mode() == regime.supplementMode())
                && regime.supplementMode() == SuspensionMode.RESTART;
    }

    private ClockState clockState() {
        if (state.clock.started() == null) {
            return ClockState.NOT_STARTED;
        }
        return state.clock.standing() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /** Returns the deadlines as seen at an instant. */
    public Deadlines deadlines(LocalDateTime at) {
        return deadlines.deadlines(at);
    }

    /** Returns the running limit day by day, a pause that lasts ending at the instant; empty before the clock starts. */
    public Optional<Explanation> count(LocalDateTime at) {
        return Optional.ofNullable(state.question(at))
                .map(question -> vn.quytrinh.worktime.Deadlines.explain(state.calendar, question));
    }

    /** Returns the intervals in which the clock ran or stood. */
    public List<LedgerEntry> ledger() {
        return new ClockLedger(state, regime).intervals();
    }

    /** Returns current and next steps with the units as they are at an instant. */
    public Routing routing(LocalDateTime at) {
        return routing.routing(at.toLocalDate());
    }

    /** Returns the components the dossier must have and those not handed in. */
    public Papers papers() {
        return papers.papers(state.plan, known);
    }

    /** Returns the fees charged under the law of a day. */
    public List<FeeDue> fees(LocalDate regimeDate) {
        return new Fees(known).of(state.plan, regimeDate);
    }

    /** Returns what the decision tables conclude that route no step. */
    public List<Determination> determinations() {
        return determinations;
    }

    /** Returns when the applicant's own limit ends while the dossier waits for a supplement, null where none is set. */
    public @Nullable LocalDateTime applicantUntil() {
        LegalPeriod limit = regime.applicantLimit();
        if (!state.supplementOpen || limit == null || state.supplementRequestedAt == null) {
            return null;
        }
        return vn.quytrinh.worktime.Deadlines.compute(
                        state.calendar, DeadlineQuestion.of(state.supplementRequestedAt, limit, Cutoff.none()))
                .dueAt();
    }

    /** Returns the last moment for a supplement request, null while there is none. */
    public @Nullable LocalDateTime supplementUntil() {
        Deadline running = state.clock.deadline();
        return running == null ? null : running.dueAt();
    }

    /** Returns how many supplement requests count, those of an earlier dossier included. */
    public int supplementsUsed() {
        return state.supplementsUsed + state.carriedSupplements;
    }

    /** Returns how many corrections were asked before the acceptance. */
    public int correctionsBeforeAcceptance() {
        return state.correctionsBeforeAcceptance;
    }

    /** Returns how many requests come from an earlier dossier. */
    public int carriedSupplements() {
        return state.carriedSupplements;
    }

    /** Returns what each matter of the history leaves for the rules, as seen at an instant. */
    public List<FactDescription> matterFacts(LocalDateTime at) {
        List<FactDescription> facts = new ArrayList<>();
        chronicles.forEach(chronicle -> facts.addAll(chronicle.facts(state, at)));
        outages.outages()
                .forEach(one -> facts.add(
                        new OutageFact(one.system(), new Span(state.calendar, one.from(), endedBy(one.to(), at), at))));
        LocalDateTime until = applicantUntil();
        if (until != null && state.supplementRequestedAt != null && regime.applicantReason() != null) {
            facts.add(new ApplicantFact(
                    new Span(state.calendar, state.supplementRequestedAt, null, at),
                    until,
                    regime.applicantEffect(),
                    regime.applicantReason().citation()));
        }
        return facts;
    }

    private static @Nullable LocalDateTime endedBy(@Nullable LocalDateTime end, LocalDateTime at) {
        return end == null || end.isAfter(at) ? null : end;
    }

    /** Returns the dossier as a fact for the rules. */
    public DossierFact dossierFact(LocalDateTime at) {
        Deadline running = state.clock.deadline();
        return new DossierFact(
                at,
                state.clock.running(),
                state.clock.started(),
                state.finishedAt,
                approved(),
                running == null ? null : running.dueAt(),
                state.promised(),
                deadlines.usedPercent(at),
                state.reappointments,
                state.apologySentAt,
                deadlines.apologyBy(regime.apologyBefore()),
                requestedInHandling() && state.plan.clock().requestWithin() == null,
                state.endedAt == null || state.finishedAt != null ? state.missedAppointment : null);
    }

    /** Returns the current steps as facts for the rules. */
    public List<StepFact> stepFacts(LocalDateTime at) {
        List<StepFact> result = new ArrayList<>();
        state.tokens.current().forEach((id, since) -> {
            StepPlan step = Objects.requireNonNull(state.plan.step(id));
            LocalDateTime due = deadlines.stepDue(id, since);
            result.add(new StepFact(
                    id,
                    step.unit() == null
                            ? null
                            : state.organisation
                                    .holder(step.unit(), at.toLocalDate())
                                    .unit(),
                    at,
                    new Span(state.calendar, since, null, at),
                    due,
                    deadlines.stepPercent(step, since, due, at),
                    StepTokens.timeoutAt(step, since, state.calendar),
                    step.timeout() == null ? "" : step.timeout().effect()));
        });
        return result;
    }

    /** Returns the dates that the dossier and its current steps have to meet, none while its clock stands. */
    public List<DateFact> dateFacts(LocalDateTime at) {
        List<DateFact> facts = new ArrayList<>();
        Deadline running = state.clock.running() && state.finishedAt == null ? state.clock.deadline() : null;
        LocalDateTime promised = state.promised();
        if (running != null) {
            facts.add(new DateFact(
                    DateFact.Kind.LAWFUL,
                    null,
                    null,
                    at,
                    running.dueAt(),
                    deadlines.usedPercent(at),
                    percent -> deadlines.usedFrom(percent, at)));
            if (promised != null && promised.isAfter(running.dueAt())) {
                facts.add(new DateFact(
                        DateFact.Kind.PROMISED, null, null, at, promised, deadlines.usedPercent(at), percent -> null));
            }
        }
        for (StepFact step : stepFacts(at)) {
            if (step.dueAt() != null) {
                facts.add(new DateFact(
                        DateFact.Kind.STEP,
                        step.step(),
                        step.unit(),
                        at,
                        step.dueAt(),
                        step.usedPercent(),
                        percent -> deadlines.stepUsedFrom(step, percent)));
            }
        }
        return facts;
    }

    private boolean requestedInHandling() {
        return state.supplementRequestedAt != null
                && state.acceptedAt != null
                && !state.supplementRequestedAt.isBefore(state.acceptedAt);
    }

    private boolean approved() {
        return state.finishedAt == null
                || state.plan.steps().values().stream()
                        .filter(step -> step.kind().equals("APPROVE"))
                        .anyMatch(step -> state.completed.contains(step.id()));
    }
}
