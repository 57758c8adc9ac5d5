package vn.quytrinh.handling.byhand;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;

/** {@code clock.drl}. */
final class ClockByHand implements FileByHand {

    private static final RuleByHand ACCEPTANCE = RuleByHand.named("LR-017");
    private static final RuleByHand RECEIPT = RuleByHand.named("LR-017 by the receipt");
    private static final RuleByHand WHEREVER = RuleByHand.named("LR-017 wherever received");
    private static final RuleByHand COMPETENT_AGENCY = RuleByHand.named("LR-018");
    private static final RuleByHand RESTART = RuleByHand.named("LR-035");
    private static final RuleByHand FORMERLY = RuleByHand.named("LR-036");
    private static final RuleByHand CHAIN = RuleByHand.named("LR-037 birthAndDeathChain");
    private static final RuleByHand PROCEDURE = RuleByHand.named("LR-037");
    private static final RuleByHand NO_GENERAL_RULE = RuleByHand.named("HR-001");
    private static final RuleByHand APOLOGY = RuleByHand.named("LR-060 term");

    @Override
    public void open(Heard heard, Conclusions out) {
        start(heard, heard.policy(), out);
        supplement(heard, heard.policy(), out);
        apology(heard, heard.policy(), out);
    }

    private static void start(Heard heard, PolicyFact policy, Conclusions out) {
        RegimeParameter law = heard.law(policy.nonTerritorial() ? "clock.startElsewhere" : "clock.start");
        if (law == null) {
            (policy.nonTerritorial() ? WHEREVER : RECEIPT).fires(out, policy);
            out.clockStartsAtCompetentAgency(false);
        } else if (!policy.nonTerritorial() && law.value().equals("ACCEPTANCE")) {
            ACCEPTANCE.fires(out, policy, law);
            out.clockStartsAtCompetentAgency(false);
        } else if (policy.nonTerritorial() && law.value().equals("RECEIVED_BY_COMPETENT_AGENCY")) {
            COMPETENT_AGENCY.fires(out, policy, law);
            out.clockStartsAtCompetentAgency(true);
        }
    }

    private static void supplement(Heard heard, PolicyFact policy, Conclusions out) {
        RegimeParameter general = heard.law("supplement.mode");
        RegimeParameter chain =
                heard.about(Matter.CIVIL_STATUS_CHAIN) ? heard.law("birthAndDeathChain.supplement.mode") : null;
        boolean restarts = general != null && general.value().equals("RESTART");
        boolean ownResume = policy.supplementMode().equals("RESUME");
        if (restarts && !ownResume && chain == null) {
            RESTART.fires(out, policy, general);
            out.supplementMode("RESTART");
        }
        if (general != null && general.value().equals("RESUME")) {
            FORMERLY.fires(out, policy, general);
            out.supplementMode("RESUME");
        }
        if (chain != null) {
            CHAIN.fires(out, policy, chain);
            out.supplementMode(chain.value());
        }
        if (restarts && ownResume && chain == null) {
            PROCEDURE.fires(out, policy);
            out.supplementMode("RESUME");
        }
        if (general == null && chain == null) {
            NO_GENERAL_RULE.fires(out, policy);
            out.supplementMode(ownResume ? "RESUME" : "RESTART");
        }
    }

    private static void apology(Heard heard, PolicyFact policy, Conclusions out) {
        RegimeParameter law = heard.law("apology.before");
        if (law != null) {
            APOLOGY.fires(out, policy, law);
            out.apologyBefore(policy.apologyBefore() == null ? before(law) : policy.apologyBefore());
        }
    }

    private static LegalPeriod before(RegimeParameter law) {
        @Nullable LegalUnit unit = law.unit();
        return LegalPeriod.of(new BigDecimal(law.value()), unit == null ? LegalUnit.CALENDAR_DAY : unit);
    }
}
