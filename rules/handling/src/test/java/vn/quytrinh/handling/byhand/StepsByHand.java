package vn.quytrinh.handling.byhand;

import static vn.quytrinh.handling.event.EventType.CONSULTATION_ANSWERED;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_NOTIFIED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;

import java.util.EnumSet;
import java.util.Set;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;

/** {@code steps.drl}. */
final class StepsByHand implements FileByHand {

    private static final RuleByHand NOT_CURRENT = RuleByHand.named("HR-030");
    private static final RuleByHand AWAITS_SUPPLEMENT = RuleByHand.named("HR-031");
    private static final RuleByHand AGAINST_TABLE = RuleByHand.named("HR-032");
    private static final RuleByHand NOBODY_ASKED = RuleByHand.named("HR-033");

    private static final Set<EventType> HANDLING =
            EnumSet.of(STEP_STARTED, STEP_COMPLETED, RESULT_ISSUED, FINANCIAL_OBLIGATION_NOTIFIED);

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (EventAttempt event : heard.events()) {
            EventAttempt.Before before = event.before();
            boolean onStep = event.type() == STEP_STARTED || event.type() == STEP_COMPLETED;
            if (onStep
                    && before.accepted()
                    && !before.ended()
                    && !event.carries().stepCurrent()) {
                NOT_CURRENT.denies(event, out);
            }
            if (before.supplementOpen() && before.accepted() && HANDLING.contains(event.type())) {
                AWAITS_SUPPLEMENT.denies(event, out);
            }
            if (event.type() == STEP_COMPLETED && event.carries().againstTable() != null) {
                AGAINST_TABLE.denies(event, out);
            }
            if (event.type() == CONSULTATION_ANSWERED && before.accepted() && !before.consultationOpen()) {
                NOBODY_ASKED.denies(event, out);
            }
        }
    }
}
