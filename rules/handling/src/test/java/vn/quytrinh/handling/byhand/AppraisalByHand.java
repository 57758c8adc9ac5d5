package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.AppraisalReturnFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.Span;

/** {@code appraisal.drl}. */
final class AppraisalByHand implements FileByHand {

    private static final RuleByHand RETURN = RuleByHand.named("LR-034");
    private static final RuleByHand OWN_RETURN = RuleByHand.named("LR-034 procedure");
    private static final RuleByHand NOTICE = RuleByHand.named("LR-034 notice");
    private static final RuleByHand NOTICE_LATE = RuleByHand.named("LR-034 notice late");
    private static final RuleByHand OWN_NOTICE = RuleByHand.named("LR-034 procedure notice");
    private static final RuleByHand OWN_NOTICE_LATE = RuleByHand.named("LR-034 procedure notice late");

    @Override
    public void judge(Heard heard, Conclusions out) {
        boolean land = heard.about(Matter.LAND);
        RegimeParameter back = land ? heard.law("supplement.appraisal.returnWithin") : null;
        RegimeParameter inform = land ? heard.law("supplement.appraisal.informWithin") : null;
        for (AppraisalReturnFact one : heard.all(AppraisalReturnFact.class)) {
            returned(heard, back, one, out);
            if (one.notice().isOpen()) {
                awaited(heard, inform, one, out);
            }
            informed(heard, inform, one, out);
        }
    }

    private static void returned(Heard heard, @Nullable RegimeParameter law, AppraisalReturnFact one, Conclusions out) {
        Span receipt = one.sinceReceipt();
        if (law != null && receipt.exceeds(law)) {
            RETURN.fires(out, law, heard.policy(), one);
            out.dossierFinding("SUPPLEMENT_REQUESTED_LATE", receipt.by(law), null);
        } else if (one.returnWithin() != null && receipt.exceeds(one.returnWithin())) {
            OWN_RETURN.fires(out, one);
            out.dossierFinding("SUPPLEMENT_REQUESTED_LATE", receipt.by(one.returnWithin()), null);
        }
    }

    private static void awaited(Heard heard, @Nullable RegimeParameter law, AppraisalReturnFact one, Conclusions out) {
        if (law != null) {
            NOTICE.fires(out, law, heard.policy(), one);
            inform(one, one.notice().by(law), out);
        } else if (one.noticeWithin() != null) {
            OWN_NOTICE.fires(out, one);
            inform(one, one.notice().by(one.noticeWithin()), out);
        }
    }

    private static void inform(AppraisalReturnFact one, LocalDateTime by, Conclusions out) {
        out.obligation("INFORM_APPLICANT", by, one.notice().stateOf(by));
    }

    private static void informed(Heard heard, @Nullable RegimeParameter law, AppraisalReturnFact one, Conclusions out) {
        if (law != null && one.notice().exceeds(law)) {
            NOTICE_LATE.fires(out, law, heard.policy(), one);
            out.dossierFinding("APPLICANT_INFORMED_LATE", one.notice().by(law), null);
        } else if (one.noticeWithin() != null && one.notice().exceeds(one.noticeWithin())) {
            OWN_NOTICE_LATE.fires(out, one);
            out.dossierFinding("APPLICANT_INFORMED_LATE", one.notice().by(one.noticeWithin()), null);
        }
    }
}
