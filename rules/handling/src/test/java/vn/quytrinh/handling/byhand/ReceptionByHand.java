package vn.quytrinh.handling.byhand;

import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CALENDAR_CHANGED;
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
            CORRECTED,
            CALENDAR_CHANGED);

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (EventAttempt event : heard.events()) {
            EventType type = event.type();
            EventAttempt.Before before = event.before();
            if (!before.accepted() && !before.ended() && !BEFORE_ACCEPTANCE.contains(type)) {
                NOT_ACCEPTED.denies(event, out);
            }
            if (type == SUBMITTED && (before.submitted() || before.accepted())) {
                SUBMITTED_ONCE.denies(event, out);
            }
            if ((type == ACCEPTED || type == RECEPTION_REFUSED) && before.accepted()) {
                ACCEPTED_ONCE.denies(event, out);
            }
            if (before.ended() && type != CORRECTED) {
                CLOSED.denies(event, out);
            }
            if (type == RECEIVED_BY_COMPETENT_AGENCY && before.accepted() && !before.awaitsCompetentAgency()) {
                RECEIVED_ONCE.denies(event, out);
            }
            if (type == CORRECTED && event.carries().correctedAlready()) {
                CORRECTED_ALREADY.denies(event, out);
            }
            if (type == CORRECTED && before.told() == 0) {
                NOTHING_TO_CORRECT.denies(event, out);
            }
        }
    }
}
