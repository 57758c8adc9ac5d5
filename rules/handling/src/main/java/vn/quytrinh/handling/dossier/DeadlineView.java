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
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.plan.AppointmentPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.rules.StepFact;
import vn.quytrinh.worktime.ApologyReading;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;

/** The due dates of a dossier, of its appointments and of its current steps. */
final class DeadlineView {

    private final DossierState state;
    private final Outcomes outcomes;

    DeadlineView(DossierState state, Outcomes outcomes) {
        this.state = state;
        this.outcomes = outcomes;
    }

    /** Returns the deadlines as seen at an instant. */
    Deadlines deadlines(LocalDateTime at) {
        Deadline first = state.first();
        Deadline running = state.clock.deadline();
        boolean started = state.clock.started() != null;
        DeadlineQuestion question = state.question(at);
        Deadline ifResumed = question != null && state.clock.standing()
                ? vn.quytrinh.worktime.Deadlines.compute(state.calendar, question)
                : null;
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
            result.add(
                    new Deadlines.StepDue(id, Objects.requireNonNull(offset(since)), offset(due), timeout(id, since)));
        });
        return result;
    }

    /** Returns when a current step is due, null where it has no limit, the clock stands or the result is there. */
    @Nullable
    LocalDateTime stepDue(String id, LocalDateTime since) {
        StepPlan step = state.plan.step(id);
        LegalPeriod period = step == null ? null : outcomes.duration(step, state.facts);
        LocalDateTime from = step == null ? since : countedFrom(step, since);
        return period == null || from == null || state.finishedAt != null ? null : state.clock.dueOf(period, from);
    }

    /** A step inside the clock takes no time before the clock starts; null while that is to come. */
    private @Nullable LocalDateTime countedFrom(StepPlan step, LocalDateTime since) {
        LocalDateTime started = state.clock.started();
        if (!step.counted()) {
            return since;
        }
        return started != null && started.isBefore(since) ? since : started;
    }

    private Deadlines.@Nullable StepTimeout timeout(String id, LocalDateTime since) {
        StepPlan step = state.plan.step(id);
        LocalDateTime until = step == null ? null : StepTokens.timeoutAt(step, since, state.calendar);
        return until == null
                ? null
                : new Deadlines.StepTimeout(
                        Objects.requireNonNull(offset(until)),
                        step.timeout().effect(),
                        step.timeout().to());
    }

    /** Returns the share of a step's working time used up, in percent; 0 where the step has no limit. */
    int stepPercent(StepPlan step, LocalDateTime since, @Nullable LocalDateTime due, LocalDateTime at) {
        LocalDateTime from = countedFrom(step, since);
        if (due == null || from == null || !at.isAfter(from)) {
            return 0;
        }
        long whole = state.calendar.workingTimeBetween(from, due).toMinutes();
        long gone = state.calendar
                .workingTimeBetween(from, at.isBefore(due) ? at : due)
                .toMinutes();
        return whole <= 0 ? 0 : (int) (gone * 100 / whole);
    }

    /** Returns the last moment for an apology, null where none can be asked. */
    @Nullable
    LocalDateTime apologyBy(@Nullable LegalPeriod before) {
        Deadline due = state.clock.deadline();
        if (before == null || due == null || state.clock.limit().endsAtMoment()) {
            return null;
        }
        ApologyReading reading =
                before.unit() == LegalUnit.WORKING_DAY ? ApologyReading.WORKING_DAY : ApologyReading.CALENDAR_DAY;
        LocalDateTime started = state.clock.started();
        return vn.quytrinh.worktime.Deadlines.apologyBy(state.calendar, due, reading)
                .filter(by -> started != null && by.isAfter(started))
                .orElse(null);
    }

    /** Returns the share of the limit used up, in percent. */
    int usedPercent(LocalDateTime at) {
        Deadline due = state.clock.deadline();
        LocalDateTime started = state.clock.started();
        if (due == null || started == null) {
            return 0;
        }
        if (measuredInItsUnit()
                && state.clock.used(at) instanceof LegalPeriod used
                && state.clock.limit() instanceof LegalPeriod limit) {
            return used.amount()
                    .multiply(BigDecimal.valueOf(100))
                    .divide(limit.amount(), 0, RoundingMode.DOWN)
                    .intValue();
        }
        long whole = Duration.between(due.countedFrom(), due.dueAt()).toMinutes();
        long gone = Duration.between(due.countedFrom(), at).toMinutes();
        return whole <= 0 ? (at.isBefore(due.dueAt()) ? 0 : 100) : (int) Math.max(0, gone * 100 / whole);
    }

    private boolean measuredInItsUnit() {
        return state.clock.limit() instanceof LegalPeriod period
                && period.thousandths() > 0
                && period.unit() != LegalUnit.MONTH
                && period.unit() != LegalUnit.YEAR;
    }

    /** Returns from when a share of the limit is used up if nothing else happens, null when it is not before the due date. */
    @Nullable
    LocalDateTime usedFrom(int percent, LocalDateTime at) {
        Deadline due = state.clock.deadline();
        return due == null ? null : new UsedTime(this::usedPercent, at, due.dueAt(), countsDates()).reaches(percent);
    }

    /** Returns from when a share of a step's time is used up, null when it is not before the step's date. */
    @Nullable
    LocalDateTime stepUsedFrom(StepFact step, int percent) {
        StepPlan plan = state.plan.step(step.step());
        LocalDateTime due = step.dueAt();
        return plan == null || due == null
                ? null
                : new UsedTime(moment -> stepPercent(plan, step.work().from(), due, moment), step.at(), due, false)
                        .reaches(percent);
    }

    /** Whether what is used of the limit is counted in dates. */
    private boolean countsDates() {
        return measuredInItsUnit() && !state.clock.limit().endsAtMoment();
    }
}
