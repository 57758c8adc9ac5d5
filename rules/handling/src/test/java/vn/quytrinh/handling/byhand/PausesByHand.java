package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;

/** {@code pauses.drl}. */
final class PausesByHand implements FileByHand {

    private static final RuleByHand NOTIFIED = RuleByHand.named("LR-070 notified");
    private static final RuleByHand MET = RuleByHand.named("LR-070 met");
    private static final RuleByHand GROUNDS = RuleByHand.named("LR-052");
    private static final RuleByHand PAUSED_ALREADY = RuleByHand.named("HR-040");
    private static final RuleByHand NOT_PAUSED = RuleByHand.named("HR-041");
    private static final RuleByHand NEAR_DUE = RuleByHand.named("HR-042");

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (EventAttempt event : heard.events()) {
            EventAttempt.Before before = event.before();
            switch (event.type()) {
                case FINANCIAL_OBLIGATION_NOTIFIED -> denyIf(before.obligationOpen(), NOTIFIED, event, out);
                case FINANCIAL_OBLIGATION_MET ->
                    denyIf(
                            before.accepted() && !before.obligationOpen() && !before.obligationWaited(),
                            MET,
                            event,
                            out);
                case PAUSED -> paused(event, out);
                case RESUMED -> denyIf(before.accepted() && !before.pauseOpen(), NOT_PAUSED, event, out);
                default -> {}
            }
        }
    }

    private static void paused(EventAttempt event, Conclusions out) {
        denyIf(!event.carries().reason() || !event.carries().basis(), GROUNDS, event, out);
        denyIf(event.before().pauseOpen(), PAUSED_ALREADY, event, out);
        if (!event.isHypothetical() && event.isNearDue()) {
            NEAR_DUE.fires(out, event);
            out.dossierFinding("PAUSE_NEAR_DUE", event.at(), null);
        }
    }

    private static void denyIf(boolean denied, RuleByHand rule, EventAttempt event, Conclusions out) {
        if (denied) {
            rule.denies(event, out);
        }
    }
}
