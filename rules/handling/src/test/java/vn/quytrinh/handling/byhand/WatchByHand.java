package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import vn.quytrinh.handling.rules.ApplicantFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.DateFact;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.Lookout;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.TransferFact;

/** {@code watch.drl}. */
final class WatchByHand implements FileByHand {

    private static final RuleByHand AT_RISK = RuleByHand.named("HR-050 to come");
    private static final RuleByHand HALF_USED = RuleByHand.named("HR-051 to come");
    private static final RuleByHand STEP_AT_RISK = RuleByHand.named("HR-053 to come");
    private static final RuleByHand STEP_HALF_USED = RuleByHand.named("HR-054 to come");
    private static final RuleByHand LATE = RuleByHand.named("LR-064 to come");
    private static final RuleByHand STEP_LATE = RuleByHand.named("HR-052 to come");
    private static final RuleByHand APOLOGY = RuleByHand.named("LR-060 to come");
    private static final RuleByHand NOT_ACKNOWLEDGED = RuleByHand.named("LR-083 to come");
    private static final RuleByHand EXPIRED = RuleByHand.named("LR-038 to come");

    @Override
    public void judge(Heard heard, Conclusions out) {
        if (heard.all(Lookout.class).isEmpty()) {
            return;
        }
        for (DateFact date : heard.all(DateFact.class)) {
            if (date.kind() == DateFact.Kind.STEP) {
                soon("STEP_DUE_SOON", STEP_AT_RISK, STEP_HALF_USED, date, out);
                STEP_LATE.fires(out, date);
                out.overdue("STEP_OVERDUE", date);
                continue;
            }
            if (date.kind() == DateFact.Kind.LAWFUL) {
                soon("DOSSIER_DUE_SOON", AT_RISK, HALF_USED, date, out);
            }
            LATE.fires(out, date);
            out.overdue("DOSSIER_OVERDUE", date);
        }
        apology(heard, out);
        RegimeParameter within = heard.law("ack.within");
        for (TransferFact transfer : heard.all(TransferFact.class)) {
            if (within != null && transfer.acknowledgement().isOpen()) {
                NOT_ACKNOWLEDGED.fires(out, within, transfer);
                out.passes(
                        "ACKNOWLEDGEMENT_LATE",
                        transfer.to(),
                        transfer.acknowledgement().by(within));
            }
        }
        for (ApplicantFact applicant : heard.all(ApplicantFact.class)) {
            EXPIRED.fires(out, applicant);
            out.passes("APPLICANT_LIMIT_PASSED", null, applicant.until());
        }
    }

    private static void soon(String type, RuleByHand most, RuleByHand half, DateFact date, Conclusions out) {
        if (date.late()) {
            return;
        }
        most.fires(out, date);
        out.dueSoon(type, date, 80);
        if (date.usedPercent() < 80) {
            half.fires(out, date);
            out.dueSoon(type, date, 50);
        }
    }

    private static void apology(Heard heard, Conclusions out) {
        RegimeParameter before = heard.law("apology.before");
        for (DossierFact dossier : heard.all(DossierFact.class)) {
            LocalDateTime by = dossier.apologyBy();
            if (before != null
                    && dossier.running()
                    && dossier.finishedAt() == null
                    && dossier.reappointments() == 0
                    && by != null) {
                APOLOGY.fires(out, before, dossier);
                out.turn("APOLOGY_DUE", null, dossier.apologyDueFrom(), by);
            }
        }
    }
}
