package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.calendar.CalendarRegister;
import vn.quytrinh.handling.event.Corrections;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.organisation.OrganisationInTime;
import vn.quytrinh.handling.plan.AppointmentPlan;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.table.DecisionTables;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.rulebase.Text;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.OutageRegister;
import vn.quytrinh.worktime.SuspensionMode;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * Tells the history of a dossier: each event in turn meets the state before it (an {@link EventAttempt} for the rules to
 * judge) and then changes it. The fold trusts every event; when the rules deny one, nothing after it counts.
 */
public final class DossierFold {

    private final HandlingPlan plan;
    private final ClockRegime regime;
    private final Outcomes outcomes;
    private final DossierState state;
    private final List<EventAttempt> attempts = new ArrayList<>();
    private final DossierPapers papers = new DossierPapers();
    private final List<Chronicle> chronicles;

    /** Prepares the fold of one dossier. */
    public DossierFold(
            HandlingPlan plan,
            OrganisationInTime organisation,
            WorkingCalendar calendar,
            DecisionTables tables,
            ClockRegime regime) {
        this.plan = plan;
        this.regime = regime;
        this.outcomes = new Outcomes(plan, tables);
        this.state = new DossierState(plan, organisation, calendar);
        this.chronicles = List.of(
                papers,
                new ReceptionChronicle(),
                new TransferChronicle(),
                new HandOverChain(),
                new ActorChronicle(),
                new FourEyesChronicle(),
                new SupplementChronicle(),
                new AppraisalChronicle(outcomes),
                new ConsultationChronicle(regime),
                new ApologyChronicle(),
                new RefusalChronicle(),
                new CalendarChronicle(),
                new ResultChronicle());
    }

    /**
     * Tells the events and returns what is known after the last. Events that a later CORRECTED names are passed over.
     *
     * @param events the events, in order
     * @param register the outages that had begun by the instant
     * @param calendars the calendars that events name
     * @param at the instant asked about
     */
    public DossierView tell(
            List<DossierEvent> events, OutageRegister register, CalendarRegister calendars, LocalDateTime at) {
        OutageClock outages = new OutageClock(register, state.clock);
        Corrections corrections = Corrections.of(events);
        for (DossierEvent event : events) {
            if (event.type() == EventType.CALENDAR_CHANGED) {
                state.calendarChanges.add(event.eventId());
            }
            if (!corrections.takeBack(event)) {
                outages.advance(event.localTime());
                attempts.add(new EventAttempt(
                        event.eventId(),
                        event.type(),
                        event.localTime(),
                        state.before(),
                        new Message(event, state, outcomes).carries()));
                chronicles.forEach(chronicle -> chronicle.note(event, state));
                apply(event);
                if (event.type() == EventType.CALENDAR_CHANGED) {
                    state.countBy(calendars.calendar(event));
                }
                outages.standing(event.localTime());
            }
            state.told++;
        }
        outages.advance(at);
        return new DossierView(state, regime, outcomes, List.copyOf(attempts), chronicles, papers, register);
    }

    private void apply(DossierEvent event) {
        LocalDateTime at = event.localTime();
        learn(event);
        switch (event.type()) {
            case SUBMITTED -> state.submitted = true;
            case ACCEPTED -> accept(at);
            case RECEPTION_REFUSED -> end(3, at);
            case RECEIVED_BY_COMPETENT_AGENCY -> receiveByCompetentAgency(at);
            case STEP_STARTED -> begin(event, at);
            case STEP_COMPLETED -> complete(event, at);
            case SUPPLEMENT_REQUESTED -> requestSupplement(at);
            case SUPPLEMENT_RECEIVED -> receiveSupplement(at);
            case FINANCIAL_OBLIGATION_NOTIFIED -> notifyObligation(at);
            case FINANCIAL_OBLIGATION_MET -> meetObligation(at);
            case PAUSED -> pause(event, at);
            case RESUMED -> resume(at);
            case APOLOGY_SENT -> apologise(event, at);
            case WITHDRAWN -> end(7, at);
            case STOPPED -> end(8, at);
            case REFUSED, RESULT_ISSUED -> finish(at);
            case RESULT_RETURNED -> end(10, at);
            case CORRECTED -> state.corrected.add(event.text("eventId"));
            case TRANSFERRED, CONSULTATION_SENT, CONSULTATION_ANSWERED, CALENDAR_CHANGED -> {
                // None of them moves a step.
            }
        }
    }

    /** Facts may bring another limit; it counts from where the present one does. */
    private void learn(DossierEvent event) {
        if (!event.facts().isEmpty()) {
            state.facts.putAll(event.facts());
            if (state.appointment == 0 && !state.separate) {
                state.clock.limit(outcomes.limit(state.facts));
            }
        }
    }

    private void accept(LocalDateTime at) {
        state.acceptedAt = at;
        state.supplementOpen = false;
        state.tokens.enter(plan.first(), at);
        plan.reception().filter(step -> !step.counted()).ifPresent(step -> state.tokens.pass(step, at));
        state.awaitsCompetentAgency = regime.startsAtCompetentAgency() && !state.receivedByCompetentAgency;
        if (!state.awaitsCompetentAgency) {
            startClock(at);
        }
    }

    private void receiveByCompetentAgency(LocalDateTime at) {
        state.receivedByCompetentAgency = true;
        if (state.awaitsCompetentAgency) {
            startClock(at);
        }
    }

    private void startClock(LocalDateTime at) {
        state.awaitsCompetentAgency = false;
        state.clock.start(at);
        AppointmentPlan first = plan.appointment(1);
        if (first != null && plan.appointments().size() > 1) {
            state.appointment = 1;
            state.clock.countAnew(first.limit(), at);
        }
        standForSteps(at);
    }

    private void begin(DossierEvent event, LocalDateTime at) {
        String step = event.text("step");
        if (step != null) {
            goOnFromWhatTimedOut(step, at);
            state.tokens.passReceptionBefore(step, at);
            state.handlingBegun = true;
        }
    }

    private void goOnFromWhatTimedOut(String step, LocalDateTime at) {
        StepPlan waiting = state.tokens.at(step) ? null : state.tokens.timedOutBefore(step, at, state.calendar);
        if (waiting != null) {
            state.tokens.timeOut(waiting, step, at);
            standForSteps(at);
        }
    }

    private void complete(DossierEvent event, LocalDateTime at) {
        StepPlan step = plan.step(event.text("step"));
        if (step == null || state.tokens.alreadyPassed(step.id())) {
            return;
        }
        goOnFromWhatTimedOut(step.id(), at);
        state.tokens.passReceptionBefore(step.id(), at);
        if (!state.tokens.at(step.id())) {
            return;
        }
        state.handlingBegun = true;
        List<TransitionPlan> ways = outcomes.taken(step, event.text("outcome"), state.facts);
        boolean moves = step.end() || ways.stream().anyMatch(TransitionPlan::leadsToStep);
        if (moves) {
            state.completed.add(step.id());
            if (ends(step, plan.appointment(1))) {
                keepFirstAppointment(at);
            }
            state.tokens.leave(step, ways, at);
            oneAppointmentIfNothingIsOwed(step, ways);
            beginSeparateLimit(at);
            standForSteps(at);
        }
    }

    /** Where the step that ends the first appointment leads straight on, the whole limit is one promise. */
    private void oneAppointmentIfNothingIsOwed(StepPlan step, List<TransitionPlan> ways) {
        AppointmentPlan first = plan.appointment(1);
        LocalDateTime started = state.clock.started();
        boolean waits =
                ways.stream().map(way -> plan.step(way.to())).anyMatch(next -> next != null && next.standsClock());
        if (state.appointment == 1 && ends(step, first) && !waits && started != null) {
            state.appointment = 0;
            state.firstAppointment = null;
            state.missedAppointment = null;
            state.clock.countAnew(outcomes.limit(state.facts), started);
        }
    }

    /** When only a step with a limit of its own is left, that limit runs; the dossier's own date stays the first. */
    private void beginSeparateLimit(LocalDateTime at) {
        List<StepPlan> current =
                state.tokens.current().keySet().stream().map(plan.steps()::get).toList();
        boolean onlySeparate = current.stream().allMatch(step -> step.separateLimit() || step.handsOut());
        if (onlySeparate && !state.separate && state.clock.running()) {
            current.stream()
                    .filter(StepPlan::separateLimit)
                    .map(step -> outcomes.duration(step, state.facts))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(limit -> {
                        keepFirstDate(at);
                        state.separate = true;
                        state.clock.countSeparately(limit, at);
                    });
        }
    }

    private static boolean ends(StepPlan step, @Nullable AppointmentPlan appointment) {
        return appointment != null && step.id().equals(appointment.endsAt());
    }

    private void requestSupplement(LocalDateTime at) {
        state.supplementOpen = true;
        state.supplementRequestedAt = at;
        if (state.acceptedAt != null || regime.countsBeforeAcceptance()) {
            state.supplementsUsed++;
        }
        if (state.acceptedAt == null) {
            state.correctionsBeforeAcceptance++;
        }
        Reason why = regime.supplementModeReason();
        state.clock.stand(
                new DossierClock.Cause(
                        DossierState.SUPPLEMENT,
                        regime.supplementMode(),
                        new Text(
                                "Chờ tổ chức, cá nhân bổ sung hồ sơ. "
                                        + why.text().vi(),
                                "Waiting for the supplement. " + why.text().en()),
                        why.citation().line()),
                at);
    }

    private void receiveSupplement(LocalDateTime at) {
        state.supplementOpen = false;
        state.clock.release(DossierState.SUPPLEMENT, at);
        if (regime.supplementMode() == SuspensionMode.RESTART) {
            state.handlingBegun = false;
            state.tokens.current().replaceAll((step, since) -> at);
        }
    }

    /** The first promise stays what it was when the wait for the financial obligation began. */
    private void keepFirstAppointment(LocalDateTime at) {
        if (state.appointment == 1) {
            keepFirstDate(at);
        }
    }

    private void keepFirstDate(LocalDateTime at) {
        if (state.firstAppointment == null) {
            Deadline first = state.clock.deadline();
            state.firstAppointment = first;
            state.missedAppointment = first != null && at.isAfter(first.dueAt()) ? first.dueAt() : null;
        }
    }

    private void notifyObligation(LocalDateTime at) {
        keepFirstAppointment(at);
        state.obligationOpen = true;
        state.clock.stand(financialObligation(DossierState.OBLIGATION), at);
    }

    private static DossierClock.Cause financialObligation(String id) {
        return new DossierClock.Cause(
                id,
                SuspensionMode.RESUME,
                new Text(
                        "Chờ thực hiện nghĩa vụ tài chính; thời gian này không tính vào thời hạn giải quyết.",
                        "Waiting for the financial obligation; this time is outside the limit."),
                "NĐ 101/2024/NĐ-CP; NĐ 151/2025/NĐ-CP");
    }

    private void meetObligation(LocalDateTime at) {
        state.obligationOpen = false;
        for (String id : List.copyOf(state.tokens.current().keySet())) {
            StepPlan step = plan.step(id);
            if (step != null && DossierState.OBLIGATION.equals(step.suspension())) {
                state.tokens.pass(step, at);
                state.completed.add(id);
            }
        }
        standForSteps(at);
        state.clock.release(DossierState.OBLIGATION, at);
        AppointmentPlan second = plan.appointment(2);
        if (state.appointment == 1 && second != null) {
            state.appointment = 2;
            state.clock.countAnew(second.limit(), at);
        }
    }

    private void pause(DossierEvent event, LocalDateTime at) {
        state.pauseOpen = true;
        String reason = event.text("reason");
        state.clock.stand(
                new DossierClock.Cause(
                        DossierState.PAUSE,
                        SuspensionMode.RESUME,
                        new Text("Tạm dừng: " + reason, "Paused: " + reason),
                        event.text("basis")),
                at);
    }

    private void resume(LocalDateTime at) {
        state.pauseOpen = false;
        state.clock.release(DossierState.PAUSE, at);
    }

    private void apologise(DossierEvent event, LocalDateTime at) {
        state.reappointments++;
        state.apologySentAt = state.apologySentAt == null ? at : state.apologySentAt;
        state.newDueAt = Message.time(event, "newDueAt");
    }

    private void finish(LocalDateTime at) {
        state.finishedAt = at;
        state.clock.stop(at);
        state.tokens.clear();
        plan.steps().values().stream()
                .filter(step -> step.kind().equals("RETURN"))
                .forEach(step -> state.tokens.enter(step, at));
    }

    private void end(int status, LocalDateTime at) {
        state.endStatus = status;
        state.endedAt = at;
        state.supplementOpen = false;
        state.obligationOpen = false;
        state.pauseOpen = false;
        if (state.clock.stopped() == null) {
            state.clock.abandon(at);
        }
        state.tokens.clear();
    }

    /** The clock stands while every current step is one during which it stands. */
    private void standForSteps(LocalDateTime at) {
        List<StepPlan> current =
                state.tokens.current().keySet().stream().map(plan.steps()::get).toList();
        List<StepPlan> waiting = current.stream().filter(StepPlan::standsClock).toList();
        String cause = "STEP";
        if (waiting.isEmpty() || !current.stream().allMatch(step -> step.standsClock() || step.handsOut())) {
            state.clock.release(cause, at);
            return;
        }
        StepPlan step = waiting.get(0);
        state.clock.stand(
                DossierState.OBLIGATION.equals(step.suspension())
                        ? financialObligation(cause)
                        : new DossierClock.Cause(
                                cause,
                                SuspensionMode.RESUME,
                                new Text(
                                        "Bước " + step.id() + " không tính vào thời hạn giải quyết: " + step.name(),
                                        "Step " + step.id() + " is outside the limit: " + step.name()),
                                null),
                at);
    }
}
