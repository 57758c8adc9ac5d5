package vn.quytrinh.handling.byhand;

import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.ConsultationFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.RegimeParameter;

/** {@code consultation.drl}. */
final class ConsultationByHand implements FileByHand {

    private static final RuleByHand BUILDING_PERMIT = RuleByHand.named("LR-051");
    private static final RuleByHand ANSWER = RuleByHand.named("HR-060");
    private static final RuleByHand LATE = RuleByHand.named("HR-061");
    private static final RuleByHand CONSENT = RuleByHand.named("HR-062");
    private static final RuleByHand ESCALATE = RuleByHand.named("HR-063");
    private static final RuleByHand CLOSE = RuleByHand.named("HR-064");
    private static final RuleByHand PASSED_OVER = RuleByHand.named("HR-065");
    private static final RuleByHand NOT_ASKED = RuleByHand.named("HR-066");

    @Override
    public void open(Heard heard, Conclusions out) {
        RegimeParameter law = heard.law("construction.consult.answerWithin");
        RegimeParameter silence = heard.law("construction.consult.silence");
        if (heard.about(Matter.BUILDING_PERMIT) && law != null && silence != null) {
            BUILDING_PERMIT.fires(out, heard.policy(), law, silence);
            out.consultation(law.period(), silence.value());
        }
    }

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (ConsultationFact asked : heard.all(ConsultationFact.class)) {
            if (asked.answer().isOpen() && asked.dueAt() != null) {
                ANSWER.fires(out, asked);
                out.obligation(
                        "CONSULTATION_ANSWER", asked.dueAt(), asked.answer().stateOf(asked.dueAt()));
            }
            if (asked.isLate()) {
                LATE.fires(out, asked);
                out.unitFinding("CONSULTATION_LATE", asked.unit(), asked.dueAt());
            }
            if (asked.isSilent()) {
                silent(heard, asked, out);
            }
        }
        for (EventAttempt event : heard.events()) {
            EventAttempt.Before before = event.before();
            if (event.type() == EventType.CONSULTATION_ANSWERED
                    && before.accepted()
                    && before.consultationOpen()
                    && !event.carries().consultationAsked()) {
                NOT_ASKED.denies(event, out);
            }
        }
    }

    private static void silent(Heard heard, ConsultationFact asked, Conclusions out) {
        switch (asked.silence()) {
            case "DEEMED_CONSENT" -> {
                CONSENT.fires(out, asked);
                out.unitFinding("DEEMED_CONSENT", asked.unit(), asked.dueAt());
            }
            case "CONTINUE" -> {
                PASSED_OVER.fires(out, asked);
                out.unitFinding("CONSULTATION_PASSED_OVER", asked.unit(), asked.dueAt());
            }
            case "CLOSE", "STOP" -> {
                escalate(asked, out);
                CLOSE.fires(out, asked, heard.stop());
                out.suggest(heard.stop());
            }
            default -> escalate(asked, out);
        }
    }

    private static void escalate(ConsultationFact asked, Conclusions out) {
        ESCALATE.fires(out, asked);
        out.obligation("ESCALATE", asked.alarmBy(), asked.answer().stateOf(asked.alarmBy()));
    }
}
