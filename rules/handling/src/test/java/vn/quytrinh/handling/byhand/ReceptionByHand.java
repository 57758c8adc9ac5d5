package vn.quytrinh.handling.byhand;

import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.RECEIVED_BY_COMPETENT_AGENCY;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;

/** {@code reception.drl}. */
final class ReceptionByHand implements FileByHand {

    private static final RuleByHand NOT_ACCEPTED = RuleByHand.named("HR-010");
    private static final RuleByHand SUBMITTED_ONCE = RuleByHand.named("HR-011");
    private static final RuleByHand ACCEPTED_ONCE = RuleByHand.named("LR-011");
    private static final RuleByHand CLOSED = RuleByHand.named("HR-012");
    private static final RuleByHand RECEIVED_ONCE = RuleByHand.named("LR-018 once");
    private static final RuleByHand CORRECTED_ALREADY = RuleByHand.named("HR-014");
    private static final RuleByHand NOTHING_TO_CORRECT = RuleByHand.named("HR-013");

    private static final Set<EventType> BEFORE_ACCEPTANCE = EnumSet.of(
            SUBMITTED,
            ACCEPTED,
            RECEPTION_REFUSED,
            RECEIVED_BY_COMPETENT_AGENCY,
            SUPPLEMENT_REQUESTED,
            SUPPLEMENT_RECEIVED,
            WITHDRAWN,
            CORRECTED);

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (EventAttempt event : heard.events()) {
            EventType type = event.type();
            EventAttempt.Before before = event.before();
            if (!before.accepted() && !before.ended() && !BEFORE_ACCEPTANCE.contains(type)) {
                deny(NOT_ACCEPTED, event, out);
            }
            if (type == SUBMITTED && (before.submitted() || before.accepted())) {
                deny(SUBMITTED_ONCE, event, out);
            }
            if ((type == ACCEPTED || type == RECEPTION_REFUSED) && before.accepted()) {
                deny(ACCEPTED_ONCE, event, out);
            }
            if (before.ended() && type != CORRECTED) {
                deny(CLOSED, event, out);
            }
            if (type == RECEIVED_BY_COMPETENT_AGENCY && before.accepted() && !before.awaitsCompetentAgency()) {
                deny(RECEIVED_ONCE, event, out);
            }
            if (type == CORRECTED && event.carries().correctedAlready()) {
                deny(CORRECTED_ALREADY, event, out);
            }
            if (type == CORRECTED && before.told() == 0) {
                deny(NOTHING_TO_CORRECT, event, out);
            }
        }
    }

    private static void deny(RuleByHand rule, EventAttempt event, Conclusions out) {
        rule.fires(out, event);
        out.deny(event);
    }
}
