package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.organisation.OrganisationInTime;
import vn.quytrinh.handling.plan.AppointmentPlan;
import vn.quytrinh.handling.plan.HandlingPlan;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.WorkingCalendar;

/** What is known of a dossier after some of its events. Changed only by the fold; read through {@link DossierView}. */
final class DossierState {

    static final String SUPPLEMENT = "SUPPLEMENT";
    static final String OBLIGATION = "FINANCIAL_OBLIGATION";
    static final String PAUSE = "PAUSE";

    final HandlingPlan plan;
    WorkingCalendar calendar;
    final OrganisationInTime organisation;
    final DossierClock clock;
    final StepTokens tokens;
    final Map<String, Object> facts = new LinkedHashMap<>();
    final Set<String> completed = new LinkedHashSet<>();
    final Set<String> consultedUnits = new LinkedHashSet<>();
    final Set<@Nullable String> corrected = new LinkedHashSet<>();
    final Set<@Nullable String> calendarChanges = new LinkedHashSet<>();
    int told;
    boolean submitted;
    boolean awaitsCompetentAgency;
    boolean receivedByCompetentAgency;
    boolean handlingBegun;
    boolean supplementOpen;
    boolean obligationOpen;
    boolean pauseOpen;
    boolean separate;
    int supplementsUsed;
    int correctionsBeforeAcceptance;
    int carriedSupplements;
    int reappointments;
    int appointment;
    int endStatus;

    @Nullable
    LocalDateTime acceptedAt;

    @Nullable
    LocalDateTime supplementRequestedAt;

    @Nullable
    LocalDateTime finishedAt;

    @Nullable
    LocalDateTime endedAt;

    @Nullable
    LocalDateTime apologySentAt;

    @Nullable
    LocalDateTime newDueAt;

    @Nullable
    Deadline firstAppointment;

    /** The first date of two, when the work up to it was finished late. */
    @Nullable
    LocalDateTime missedAppointment;

    DossierState(HandlingPlan plan, OrganisationInTime organisation, WorkingCalendar calendar) {
        this.plan = plan;
        this.organisation = organisation;
        this.calendar = calendar;
        this.clock = new DossierClock(calendar, plan.clock().cutoff(), plan.limit());
        this.tokens = new StepTokens(plan);
    }

    /** Counts by another calendar from the beginning on: what was counted is counted anew. */
    void countBy(WorkingCalendar other) {
        calendar = other;
        clock.countBy(other);
    }

    /** Returns the deadline measured for statistics: the first appointment's where there are two, never a re-appointed one. */
    @Nullable
    Deadline first() {
        return firstAppointment != null ? firstAppointment : clock.deadline();
    }

    /**
     * Returns the question of the running limit, a pause that lasts ending at the given moment; null before the clock starts.
     * What follows the wait for a financial obligation is the second appointment.
     */
    @Nullable
    DeadlineQuestion question(LocalDateTime at) {
        AppointmentPlan second = plan.appointment(2);
        boolean secondIsNext = appointment == 1 && firstAppointment != null && clock.standing() && second != null;
        return secondIsNext
                ? DeadlineQuestion.of(at, second.limit(), plan.clock().cutoff())
                : clock.question(at);
    }

    /** Returns the date promised now. */
    @Nullable
    LocalDateTime promised() {
        Deadline running = clock.deadline();
        if (running == null) {
            return null;
        }
        return newDueAt != null && newDueAt.isAfter(running.dueAt()) ? newDueAt : running.dueAt();
    }

    boolean waitsForObligation() {
        return tokens.current().keySet().stream()
                .map(plan::step)
                .anyMatch(step -> step != null && OBLIGATION.equals(step.suspension()));
    }

    EventAttempt.Before before() {
        Deadline lawful = clock.deadline();
        return new EventAttempt.Before(
                told,
                submitted,
                acceptedAt != null,
                finishedAt != null,
                endedAt != null,
                supplementOpen,
                obligationOpen,
                waitsForObligation(),
                pauseOpen,
                !consultedUnits.isEmpty(),
                awaitsCompetentAgency,
                supplementsUsed + carriedSupplements,
                reappointments,
                lawful == null ? null : lawful.dueAt(),
                promised());
    }
}
