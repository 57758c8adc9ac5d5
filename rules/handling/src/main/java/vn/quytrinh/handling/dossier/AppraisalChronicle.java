package vn.quytrinh.handling.dossier;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.plan.StepPlan;
import vn.quytrinh.handling.plan.TransitionPlan;
import vn.quytrinh.handling.rules.AppraisalReturnFact;
import vn.quytrinh.handling.rules.Span;

/**
 * The first return of an insufficient dossier from appraisal to the desk, and the desk's notice to the applicant. A step behind
 * the reception that is completed with a supplement as its outcome returns it; where nobody recorded that, the request itself
 * does.
 */
final class AppraisalChronicle implements Chronicle {

    private final Outcomes outcomes;
    private @Nullable LocalDateTime receivedAt;
    private @Nullable LocalDateTime returnedAt;
    private @Nullable String returnedBy;
    private @Nullable LocalDateTime informedAt;

    AppraisalChronicle(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public void note(DossierEvent event, DossierState state) {
        LocalDateTime at = event.localTime();
        switch (event.type()) {
            case ACCEPTED -> receivedAt = receivedAt == null ? at : receivedAt;
            case STEP_COMPLETED -> complete(event, state, at);
            case SUPPLEMENT_REQUESTED -> {
                if (receivedAt != null && informedAt == null) {
                    returnedAt = returnedAt == null ? at : returnedAt;
                    informedAt = at;
                }
            }
            case WITHDRAWN, STOPPED, REFUSED, RESULT_ISSUED -> takeBack();
            default -> {
                // Says nothing about the appraisal.
            }
        }
    }

    /** Another outcome of the same step, while the applicant knows nothing of the return, makes it moot. */
    private void complete(DossierEvent event, DossierState state, LocalDateTime at) {
        StepPlan step = state.plan.step(event.text("step"));
        String outcome = event.text("outcome");
        if (receivedAt == null || step == null || step.kind().equals("RECEIVE")) {
            return;
        }
        TransitionPlan way = outcome == null ? null : outcomes.find(step, outcome);
        if (way != null && way.target().equals(DossierState.SUPPLEMENT)) {
            if (returnedAt == null) {
                returnedAt = at;
                returnedBy = step.id();
            }
        } else if (step.id().equals(returnedBy)) {
            takeBack();
        }
    }

    private void takeBack() {
        returnedAt = informedAt == null ? null : returnedAt;
    }

    @Override
    public List<AppraisalReturnFact> facts(DossierState state, LocalDateTime at) {
        LocalDateTime received = receivedAt;
        LocalDateTime returned = returnedAt;
        return received == null || returned == null
                ? List.of()
                : List.of(new AppraisalReturnFact(
                        new Span(state.calendar, received, returned, at),
                        new Span(state.calendar, returned, informedAt, at),
                        state.plan.clock().returnToDeskWithin(),
                        state.plan.clock().deskNotifyWithin()));
    }
}
