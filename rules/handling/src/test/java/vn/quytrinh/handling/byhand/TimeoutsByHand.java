package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.StepFact;

/** {@code timeouts.drl}. */
final class TimeoutsByHand implements FileByHand {

    private static final RuleByHand TIMED_OUT = RuleByHand.named("HR-070");
    private static final RuleByHand ESCALATE = RuleByHand.named("HR-071");
    private static final RuleByHand CLOSE = RuleByHand.named("HR-072");
    private static final RuleByHand CONSENT = RuleByHand.named("HR-073");
    private static final RuleByHand NO_RETURN = RuleByHand.named("HR-034");
    private static final RuleByHand AT_RISK = RuleByHand.named("HR-053");
    private static final RuleByHand HALF_USED = RuleByHand.named("HR-054");

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (StepFact step : heard.all(StepFact.class)) {
            if (step.isTimedOut()) {
                timedOut(heard, step, out);
            }
            if (!step.late() && step.usedPercent() >= 80) {
                AT_RISK.fires(out, step);
                out.stepFinding("AT_RISK", step, null, step.usedPercent());
            } else if (!step.late() && step.usedPercent() >= 50) {
                HALF_USED.fires(out, step);
                out.stepFinding("HALF_USED", step, null, step.usedPercent());
            }
        }
        for (EventAttempt event : heard.events()) {
            if (event.type() == EventType.STEP_COMPLETED && event.carries().loopExceeded() != null) {
                NO_RETURN.denies(event, out);
            }
        }
    }

    private static void timedOut(Heard heard, StepFact step, Conclusions out) {
        TIMED_OUT.fires(out, step);
        out.stepFinding("STEP_TIMED_OUT", step, step.timeoutAt(), null);
        switch (step.timeoutEffect()) {
            case "ESCALATE" -> {
                ESCALATE.fires(out, step);
                out.obligation("ESCALATE", step.alarmBy(), step.alarmState());
            }
            case "CLOSE", "STOP" -> {
                CLOSE.fires(out, step, heard.stop());
                out.suggest(heard.stop());
            }
            case "DEEMED_CONSENT" -> {
                CONSENT.fires(out, step);
                out.stepFinding("DEEMED_CONSENT", step, step.timeoutAt(), null);
            }
            default -> {}
        }
    }
}
