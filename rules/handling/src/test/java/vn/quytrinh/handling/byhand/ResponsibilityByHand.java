package vn.quytrinh.handling.byhand;

import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.PAUSED;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.REFUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.STOPPED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_REQUESTED;

import java.util.EnumSet;
import java.util.Set;
import vn.quytrinh.handling.event.Employment;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.FourEyesFact;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.StaffFact;
import vn.quytrinh.handling.rules.StepActFact;

/** {@code responsibility.drl}. */
final class ResponsibilityByHand implements FileByHand {

    private static final RuleByHand TWO_ROLES = RuleByHand.named("ISO-12");
    private static final RuleByHand CHECK = RuleByHand.named("ISO-12 check");
    private static final RuleByHand ONE_ROLE = RuleByHand.named("ISO-12 one role");
    private static final RuleByHand NOT_TOLD = RuleByHand.named("ISO-12 not told");
    private static final RuleByHand CONTRACT_LABOUR = RuleByHand.named("LR-091");
    private static final RuleByHand CONTRACTED_DECIDES = RuleByHand.named("LR-092 decides");
    private static final RuleByHand CONTRACTED_APPROVES = RuleByHand.named("LR-092 approves");
    private static final RuleByHand CONTRACTED = RuleByHand.named("LR-092");
    private static final RuleByHand CONTRACTED_STEP = RuleByHand.named("LR-092 step");
    private static final RuleByHand SUBSTITUTE = RuleByHand.named("HR-083");
    private static final RuleByHand ANOTHER = RuleByHand.named("HR-084");

    private static final Set<EventType> WORK = EnumSet.of(
            ACCEPTED,
            RECEPTION_REFUSED,
            SUPPLEMENT_REQUESTED,
            STEP_STARTED,
            STEP_COMPLETED,
            PAUSED,
            STOPPED,
            REFUSED,
            RESULT_ISSUED,
            RESULT_RETURNED);
    private static final Set<EventType> DECIDES =
            EnumSet.of(RECEPTION_REFUSED, PAUSED, STOPPED, REFUSED, RESULT_ISSUED);
    private static final Set<String> SUPPORT =
            Set.of("RETURN", "TRANSFER", "WAIT_APPLICANT", "WAIT_EXTERNAL", "PUBLIC_NOTICE");
    private static final Set<String> OUTSIDE = Set.of("WAIT_APPLICANT", "WAIT_EXTERNAL", "PUBLIC_NOTICE", "CONSULT");

    @Override
    public void judge(Heard heard, Conclusions out) {
        heard.all(FourEyesFact.class).forEach(check -> fourEyes(heard, check, out));
        heard.all(StaffFact.class).forEach(staff -> staff(heard, staff, out));
        for (StepActFact act : heard.all(StepActFact.class)) {
            if (act.substitute()) {
                SUBSTITUTE.fires(out, act);
                out.workFinding("SUBSTITUTE_ACTED", act.step(), act.actor(), act.at());
            } else if (!act.competent() && !OUTSIDE.contains(act.kind())) {
                ANOTHER.fires(out, act);
                out.workFinding("ACTOR_NOT_RESPONSIBLE", act.step(), act.actor(), act.at());
            }
        }
    }

    private static void fourEyes(Heard heard, FourEyesFact check, Conclusions out) {
        if (!check.sameHand()) {
            if (check.untold()) {
                finding(NOT_TOLD, "FOUR_EYES_UNKNOWN", check, out);
            }
        } else if (!check.separated()) {
            finding(ONE_ROLE, "FOUR_EYES", check, out);
        } else if (check.approval() && check.inBothRoles()) {
            EventAttempt event = heard.told(check.eventId());
            if (event != null && event.type() == STEP_COMPLETED) {
                TWO_ROLES.fires(out, check, event);
                out.deny(event);
            }
        } else {
            finding(CHECK, "FOUR_EYES", check, out);
        }
    }

    private static void finding(RuleByHand rule, String type, FourEyesFact check, Conclusions out) {
        rule.fires(out, check);
        out.workFinding(type, check.step(), null, check.at());
    }

    private static void staff(Heard heard, StaffFact staff, Conclusions out) {
        EventAttempt event = heard.told(staff.eventId());
        RegimeParameter labour = heard.law("staff.contractLabour.allowed", "false");
        if (labour != null
                && event != null
                && staff.employment() == Employment.CONTRACT
                && WORK.contains(event.type())) {
            CONTRACT_LABOUR.fires(out, labour, staff, event);
            out.deny(event);
        }
        if (!staff.isContracted()) {
            return;
        }
        RegimeParameter decides = heard.law("staff.serviceProvider.mayDecide", "false");
        if (decides != null && event != null) {
            if (DECIDES.contains(staff.type())) {
                CONTRACTED_DECIDES.fires(out, decides, staff, event);
                out.deny(event);
            }
            if (staff.type() == STEP_COMPLETED && staff.stepKind().equals("APPROVE")) {
                CONTRACTED_APPROVES.fires(out, decides, staff, event);
                out.deny(event);
            }
        }
        RegimeParameter supports = heard.law("staff.serviceProvider.maySupport");
        if (supports != null) {
            beyondSupport(supports, staff, out);
        }
    }

    private static void beyondSupport(RegimeParameter law, StaffFact staff, Conclusions out) {
        boolean onStep = staff.type() == STEP_STARTED || staff.type() == STEP_COMPLETED;
        if (staff.type() == ACCEPTED || staff.type() == SUPPLEMENT_REQUESTED) {
            CONTRACTED.fires(out, law, staff);
            out.unitFinding("CONTRACT_STAFF", staff.unit(), staff.at());
        } else if (onStep && !SUPPORT.contains(staff.stepKind())) {
            CONTRACTED_STEP.fires(out, law, staff);
            out.unitFinding("CONTRACT_STAFF", staff.unit(), staff.at());
        }
    }
}
