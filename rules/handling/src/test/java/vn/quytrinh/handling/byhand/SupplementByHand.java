package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.dossier.ClockRegime;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.ResubmissionFact;
import vn.quytrinh.handling.rules.SupplementRequestFact;
import vn.quytrinh.worktime.LegalPeriod;

/** {@code supplement.drl}. */
final class SupplementByHand implements FileByHand {

    private static final RuleByHand ALLOWANCE = RuleByHand.named("LR-030 allowance");
    private static final RuleByHand FORMERLY = RuleByHand.named("LR-031");
    private static final RuleByHand SPECIAL_LAW = RuleByHand.named("LR-032");
    private static final RuleByHand NO_GENERAL_RULE = RuleByHand.named("HR-002");
    private static final RuleByHand BEFORE_ACCEPTANCE = RuleByHand.named("LR-030 before acceptance");
    private static final RuleByHand ONCE = RuleByHand.named("LR-030 once");
    private static final RuleByHand OPEN = RuleByHand.named("HR-003");
    private static final RuleByHand IN_TIME = RuleByHand.named("LR-039");
    private static final RuleByHand UNPUBLISHED = RuleByHand.named("LR-040");
    private static final RuleByHand ONE_NOTICE = RuleByHand.named("LR-030 one notice");
    private static final RuleByHand FORM = RuleByHand.named("LR-033");
    private static final RuleByHand NONE_AWAITED = RuleByHand.named("HR-004");
    private static final RuleByHand NOT_STATED = RuleByHand.named("LR-039 not stated");
    private static final RuleByHand BUILDING_PERMIT = RuleByHand.named("LR-032 building permit");
    private static final RuleByHand FIRST_NOTICE = RuleByHand.named("LR-032 first notice");
    private static final RuleByHand SECOND_NOTICE = RuleByHand.named("LR-032 second notice");
    private static final RuleByHand OWN_TIME = RuleByHand.named("HR-005");
    private static final RuleByHand AGAIN = RuleByHand.named("LR-030 handed in again");
    private static final RuleByHand NOT_COUNTED = RuleByHand.named("HR-006");
    private static final RuleByHand NO_MORE = RuleByHand.named("LR-032 no more");

    @Override
    public void open(Heard heard, Conclusions out) {
        PolicyFact policy = heard.policy();
        RegimeParameter general = heard.law("supplement.maxRequests");
        RegimeParameter permit = permit(heard);
        boolean special =
                policy.supplementMaxRequests() > 1 && !policy.specialLaw().isEmpty();
        if (general == null) {
            NO_GENERAL_RULE.fires(out, policy);
            out.supplementAllowed(policy.supplementMaxRequests());
        } else {
            if (general.number() == 1 && !special && permit == null) {
                ALLOWANCE.fires(out, general, policy);
                out.supplementAllowed(1);
            }
            if (general.number() > 1) {
                FORMERLY.fires(out, general, policy);
                out.supplementAllowed(general.number());
            }
            if (special && permit == null && general.number() < policy.supplementMaxRequests()) {
                SPECIAL_LAW.fires(out, policy);
                out.supplementAllowed(policy.supplementMaxRequests());
            }
        }
        RegimeParameter before = heard.law("supplement.beforeAcceptanceCounts", "true");
        if (before != null) {
            BEFORE_ACCEPTANCE.fires(out, before);
            out.correctionBeforeAcceptanceCounts();
        }
        if (permit != null) {
            BUILDING_PERMIT.fires(out, policy, permit);
            out.supplementAllowed(permit.number());
        }
    }

    /** The number of notices that the building law allows, null where it does not hold. */
    private static @Nullable RegimeParameter permit(Heard heard) {
        return heard.about(Matter.BUILDING_PERMIT) ? heard.law("construction.supplement.maxRequests") : null;
    }

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (EventAttempt event : heard.events()) {
            if (event.type() == EventType.SUPPLEMENT_REQUESTED) {
                number(heard, event, out);
                contents(heard, event, out);
            }
            if (event.type() == EventType.SUPPLEMENT_RECEIVED && !event.before().supplementOpen()) {
                NONE_AWAITED.denies(event, out);
            }
        }
        for (DossierFact dossier : heard.all(DossierFact.class)) {
            if (dossier.supplementWithoutLimit()) {
                NOT_STATED.fires(out, dossier);
                out.dossierFinding("SUPPLEMENT_LIMIT_NOT_STATED", null, null);
            }
        }
        heard.all(SupplementRequestFact.class).forEach(request -> late(heard, request, out));
        heard.all(ResubmissionFact.class).forEach(again -> again(heard, again, out));
    }

    private static void number(Heard heard, EventAttempt event, Conclusions out) {
        RegimeParameter general = heard.law("supplement.maxRequests");
        RegimeParameter permit = permit(heard);
        ClockRegime regime = heard.all(ClockRegime.class).get(0);
        int used = event.before().supplementsUsed();
        if (general != null && permit == null && used >= regime.supplementAllowed()) {
            ONCE.fires(out, regime, general, event);
            out.deny(event);
        }
        if (permit != null && used >= permit.number()) {
            NO_MORE.fires(out, heard.policy(), permit, event);
            out.deny(event);
        }
        if (event.before().supplementOpen()) {
            OPEN.denies(event, out);
        }
        LocalDateTime due = event.before().lawfulDue();
        if (due != null && event.at().isAfter(due)) {
            IN_TIME.denies(event, out);
        }
    }

    private static void contents(Heard heard, EventAttempt event, Conclusions out) {
        EventAttempt.Carries carries = event.carries();
        RegimeParameter general = heard.law("supplement.maxRequests");
        if (!carries.unpublishedItems().isEmpty()) {
            UNPUBLISHED.denies(event, out);
        }
        if (general != null && (!carries.items() || !carries.reason())) {
            ONE_NOTICE.fires(out, general, event);
            out.deny(event);
        }
        if (!carries.form() || !carries.signer()) {
            FORM.denies(event, out);
        }
    }

    private static void late(Heard heard, SupplementRequestFact request, Conclusions out) {
        if (heard.about(Matter.BUILDING_PERMIT)) {
            if (request.number() == 1) {
                notice(heard, "construction.supplement.firstWithin", FIRST_NOTICE, request, out);
            }
            if (request.number() == 2) {
                notice(heard, "construction.supplement.secondWithin", SECOND_NOTICE, request, out);
            }
        }
        LegalPeriod within = request.within();
        if (within != null && request.sinceReceipt().exceeds(within)) {
            OWN_TIME.fires(out, request);
            out.dossierFinding(
                    "SUPPLEMENT_REQUESTED_LATE", request.sinceReceipt().by(within), null);
        }
    }

    private static void notice(
            Heard heard, String parameter, RuleByHand rule, SupplementRequestFact request, Conclusions out) {
        RegimeParameter law = heard.law(parameter);
        if (law != null && request.sinceReceipt().exceeds(law)) {
            rule.fires(out, heard.policy(), law, request);
            out.dossierFinding(
                    "SUPPLEMENT_REQUESTED_LATE", request.sinceReceipt().by(law), null);
        }
    }

    private static void again(Heard heard, ResubmissionFact again, Conclusions out) {
        RegimeParameter law = heard.law("supplement.maxRequests");
        if (!again.counted()) {
            NOT_COUNTED.fires(out, again);
            out.dossierFinding("RESUBMISSION_NOT_COUNTED", null, null);
        } else if (law != null) {
            AGAIN.fires(out, law, again);
            out.dossierFinding("RESUBMISSION", null, null);
        }
    }
}
