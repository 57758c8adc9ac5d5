package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.CalendarFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;

/** {@code calendar.drl}. */
final class CalendarByHand implements FileByHand {

    private static final RuleByHand CHANGED = RuleByHand.named("HR-055");
    private static final RuleByHand NOT_CORRECTED = RuleByHand.named("HR-015");

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (CalendarFact change : heard.all(CalendarFact.class)) {
            CHANGED.fires(out, change);
            out.dossierFinding("CALENDAR_CHANGED", change.changedAt(), null);
        }
        for (EventAttempt event : heard.events()) {
            if (event.type() == EventType.CORRECTED && event.carries().ofTheService()) {
                NOT_CORRECTED.denies(event, out);
            }
        }
    }
}
