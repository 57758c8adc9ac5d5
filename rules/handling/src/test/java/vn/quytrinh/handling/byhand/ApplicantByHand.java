package vn.quytrinh.handling.byhand;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.ApplicantFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.RegimeParameter;

/** {@code applicant.drl}. */
final class ApplicantByHand implements FileByHand {

    private static final RuleByHand OWN_LIMIT = RuleByHand.named("HR-080");
    private static final RuleByHand OWN_EFFECT = RuleByHand.named("HR-081");
    private static final RuleByHand KARAOKE = RuleByHand.named("LR-038 karaoke");
    private static final RuleByHand KARAOKE_EFFECT = RuleByHand.named("LR-038 karaoke effect");
    private static final RuleByHand CHAIN = RuleByHand.named("LR-038 birthAndDeathChain");
    private static final RuleByHand CHAIN_EFFECT = RuleByHand.named("LR-038 birthAndDeathChain effect");
    private static final RuleByHand WAITING = RuleByHand.named("LR-038 waiting");
    private static final RuleByHand EXPIRED = RuleByHand.named("LR-038 expired");
    private static final RuleByHand CLOSE = RuleByHand.named("LR-038 close");
    private static final RuleByHand ESCALATE = RuleByHand.named("HR-082");

    @Override
    public void open(Heard heard, Conclusions out) {
        PolicyFact policy = heard.policy();
        if (policy.applicantLimit() != null) {
            OWN_LIMIT.fires(out, policy);
            out.applicantLimit(policy.applicantLimit());
        } else if (policy.matter() == Matter.KARAOKE) {
            limit(KARAOKE, policy, heard.law("karaoke.supplement.applicantWithin"), out);
        } else if (policy.matter() == Matter.CIVIL_STATUS_CHAIN) {
            limit(CHAIN, policy, heard.law("birthAndDeathChain.supplement.applicantWithin"), out);
        }
        if (!policy.applicantEffect().isEmpty()) {
            OWN_EFFECT.fires(out, policy);
            out.applicantEffect(policy.applicantEffect());
        } else if (policy.matter() == Matter.KARAOKE) {
            effect(KARAOKE_EFFECT, policy, heard.law("karaoke.supplement.onTimeout"), out);
        } else if (policy.matter() == Matter.CIVIL_STATUS_CHAIN) {
            effect(CHAIN_EFFECT, policy, heard.law("birthAndDeathChain.supplement.onTimeout"), out);
        }
    }

    private static void limit(RuleByHand rule, PolicyFact policy, @Nullable RegimeParameter law, Conclusions out) {
        if (law != null) {
            rule.fires(out, policy, law);
            out.applicantLimit(law.period());
        }
    }

    private static void effect(RuleByHand rule, PolicyFact policy, @Nullable RegimeParameter law, Conclusions out) {
        if (law != null) {
            rule.fires(out, policy, law);
            out.applicantEffect(law.value());
        }
    }

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (ApplicantFact applicant : heard.all(ApplicantFact.class)) {
            if (applicant.isExpired()) {
                expired(heard, applicant, out);
            } else {
                WAITING.fires(out, applicant);
                out.obligation(
                        "SUPPLEMENT_BY_APPLICANT",
                        applicant.until(),
                        applicant.waiting().stateOf(applicant.until()));
            }
        }
    }

    private static void expired(Heard heard, ApplicantFact applicant, Conclusions out) {
        EXPIRED.fires(out, applicant);
        out.dossierFinding("SUPPLEMENT_EXPIRED", applicant.until(), null);
        switch (applicant.effect()) {
            case "CLOSE", "STOP" -> {
                CLOSE.fires(out, applicant, heard.stop());
                out.suggest(heard.stop());
            }
            case "ESCALATE" -> {
                ESCALATE.fires(out, applicant);
                out.obligation(
                        "ESCALATE", applicant.alarmBy(), applicant.waiting().stateOf(applicant.alarmBy()));
            }
            default -> {}
        }
    }
}
