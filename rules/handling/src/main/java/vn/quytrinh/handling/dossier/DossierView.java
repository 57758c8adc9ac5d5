package vn.quytrinh.handling.dossier;

import static vn.quytrinh.handling.event.VietnamTime.offset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.decision.Amount;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.LedgerEntry;
import vn.quytrinh.handling.decision.Papers;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.handling.plan.AppointmentPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.StepFact;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.ApologyLatest;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;

/** A dossier as its history leaves it, read at an instant: the parts of a decision that are told rather than judged. */
public final class DossierView {

    private final DossierState state;
    private final ClockRegime regime;
    private final Outcomes outcomes;
    private final List<EventAttempt> attempts;

    DossierView(DossierState state, ClockRegime regime, Outcomes outcomes, List<EventAttempt> attempts) {
        this.state = state;
        this.regime = regime;
        this.outcomes = outcomes;
        this.attempts = attempts;
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
                && regime.supplementMode() == vn.quytrinh.worktime.SuspensionMode.RESTART;
    }

    private ClockState clockState() {
        if (state.clock.started() == null) {
            return ClockState.NOT_STARTED;
        }
        return state.clock.standing() ? ClockState.PAUSED : ClockState.RUNNING;
    }

    /** Returns the deadlines as seen at an instant. */
    public Deadlines deadlines(LocalDateTime at) {
        Deadline first = state.first();
        Deadline running = state.clock.deadline();
        boolean started = state.clock.started() != null;
        Deadline ifResumed = state.clock.standing() ? state.clock.deadlineIfResumed(at) : null;
        Deadline certain = running != null ? running : ifResumed;
        return new Deadlines(
                first == null ? null : offset(first.dueAt()),
                offset(state.promised()),
                running == null ? null : offset(running.legalEnd()),
                certain == null ? null : certain.certainty(),
                ifResumed == null ? null : offset(ifResumed.dueAt()),
                Amount.of(state.clock.limit()),
                started ? Amount.of(state.clock.used(at)) : null,
                started ? Amount.of(state.clock.remaining(at)) : null,
                appointments(running),
                steps());
    }

    private List<Deadlines.AppointmentDue> appointments(@Nullable Deadline running) {
        List<Deadlines.AppointmentDue> result = new ArrayList<>();
        for (AppointmentPlan plan : state.plan.appointments()) {
            boolean runs = plan.no() == state.appointment;
            Deadline due =
                    plan.no() == 1 && state.firstAppointment != null ? state.firstAppointment : runs ? running : null;
            result.add(new Deadlines.AppointmentDue(
                    plan.no(), Amount.of(plan.limit()), due == null ? null : offset(due.dueAt()), runs));
        }
        return result;
    }

    private List<Deadlines.StepDue> steps() {
        List<Deadlines.StepDue> result = new ArrayList<>();
        state.tokens.current().forEach((id, since) -> {
            LocalDateTime due = stepDue(id, since);
            result.add(new Deadlines.StepDue(id, Objects.requireNonNull(offset(since)), offset(due)));
        });
        return result;
    }

    private @Nullable LocalDateTime stepDue(String id, LocalDateTime since) {
        StepPlan step = state.plan.step(id);
        LegalPeriod period = step == null ? null : outcomes.duration(step, state.facts);
        return period == null || state.finishedAt != null ? null : state.clock.dueOf(period, since);
    }

    /** Returns the intervals in which the clock ran or stood, up to an instant. */
    public List<LedgerEntry> ledger(LocalDateTime at) {
        List<LedgerEntry> result = new ArrayList<>();
        LocalDateTime from = state.clock.started();
        if (from == null) {
            return result;
        }
        Text why = regime.startReason().text();
        String citation = regime.startReason().citation().line();
        for (DossierClock.Pause pause : state.clock.pauses()) {
            result.add(entry(from, pause.from(), ClockState.RUNNING, why, citation));
            result.add(entry(pause.from(), pause.to(), ClockState.PAUSED, pause.reason(), pause.citation()));
            if (pause.to() == null) {
                return result;
            }
            from = pause.to();
            boolean restart = pause.mode() == vn.quytrinh.worktime.SuspensionMode.RESTART;
            why = restart
                    ? new Text("Thời hạn được tính lại từ đầu.", "The time limit counts from the beginning again.")
                    : new Text("Thời hạn được tính tiếp.", "The time limit counts on.");
            citation = pause.citation();
        }
        LocalDateTime stopped = state.clock.stopped();
        result.add(entry(from, stopped, ClockState.RUNNING, why, citation));
        if (stopped != null) {
            result.add(entry(
                    stopped,
                    null,
                    state.endedAt != null ? ClockState.ENDED : ClockState.STOPPED,
                    new Text("Đồng hồ dừng.", "The clock has stopped."),
                    null));
        }
        return result;
    }

    private static LedgerEntry entry(
            LocalDateTime from, @Nullable LocalDateTime to, ClockState clock, Text reason, @Nullable String citation) {
        return new LedgerEntry(Objects.requireNonNull(offset(from)), offset(to), clock, reason, citation);
    }

    /** Returns when the applicant's own limit ends while the dossier waits for a supplement, null where none is set. */
    public @Nullable LocalDateTime applicantUntil() {
        LegalPeriod limit = state.plan.clock().applicantLimit();
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

    /** Returns how many supplement requests count. */
    public int supplementsUsed() {
        return state.supplementsUsed;
    }

    /** Returns current and next steps. */
    public Routing routing() {
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
                                .map(DossierView::place)
                                .toList(),
                        way.id().equals(chosen)));
            }
        }
        return new Routing(current, next);
    }

    private static Routing.Place place(StepPlan step) {
        return new Routing.Place(step.id(), step.name(), step.unit(), step.role(), step.substitute());
    }

    /** Returns the components of the published list and those not handed in. */
    public Papers papers() {
        List<Papers.Paper> required = state.plan.components().stream()
                .map(c -> new Papers.Paper(c.no(), c.name(), c.requirement(), c.condition(), c.replacedByDatabase()))
                .toList();
        List<Integer> missing = !state.papersListed
                ? List.of()
                : state.plan.components().stream()
                        .filter(c -> outcomes.required(c, state.facts) && c.replacedByDatabase() == null)
                        .map(c -> c.no())
                        .filter(no -> !state.handedIn.contains(no))
                        .toList();
        return new Papers(required, missing);
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
                usedPercent(at),
                state.reappointments,
                state.apologySentAt,
                apologyBy(running),
                state.supplementRequestedAt != null && state.plan.clock().requestWithin() == null);
    }

    /** Returns the current steps as facts for the rules. */
    public List<StepFact> stepFacts(LocalDateTime at) {
        List<StepFact> result = new ArrayList<>();
        state.tokens.current().forEach((id, since) -> {
            StepPlan step = Objects.requireNonNull(state.plan.step(id));
            result.add(new StepFact(id, step.unit(), at, stepDue(id, since)));
        });
        return result;
    }

    private boolean approved() {
        return state.finishedAt == null
                || state.plan.steps().values().stream()
                        .filter(step -> step.kind().equals("APPROVE"))
                        .anyMatch(step -> state.completed.contains(step.id()));
    }

    private @Nullable LocalDateTime apologyBy(@Nullable Deadline due) {
        LegalPeriod before = regime.apologyBefore();
        if (before == null || due == null || state.clock.limit().unit().isHour()) {
            return null;
        }
        ApologyLatest latest = vn.quytrinh.worktime.Deadlines.apologyLatest(state.calendar, due);
        LocalDateTime by = before.unit() == LegalUnit.WORKING_DAY
                ? latest.workingReading()
                : latest.calendarReading().atTime(due.dueAt().toLocalTime());
        LocalDateTime started = state.clock.started();
        return by == null || started == null || !by.isAfter(started) ? null : by;
    }

    private int usedPercent(LocalDateTime at) {
        Deadline due = state.clock.deadline();
        LocalDateTime started = state.clock.started();
        if (due == null || started == null) {
            return 0;
        }
        LegalPeriod limit = state.clock.limit();
        if (limit.thousandths() > 0 && limit.unit() != LegalUnit.MONTH && limit.unit() != LegalUnit.YEAR) {
            return state.clock
                    .used(at)
                    .amount()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(limit.amount(), 0, RoundingMode.DOWN)
                    .intValue();
        }
        long whole = Duration.between(due.countedFrom(), due.dueAt()).toMinutes();
        long gone = Duration.between(due.countedFrom(), at).toMinutes();
        return whole <= 0 ? (at.isBefore(due.dueAt()) ? 0 : 100) : (int) Math.max(0, gone * 100 / whole);
    }
}
