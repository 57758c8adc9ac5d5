package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.ApologyFact;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.StepFact;

/** {@code overdue.drl}. */
final class OverdueByHand implements FileByHand {

    private static final RuleByHand ONE_NEW_DATE = RuleByHand.named("LR-061");
    private static final RuleByHand CONTENTS = RuleByHand.named("LR-060 contents");
    private static final RuleByHand APOLOGY = RuleByHand.named("LR-060");
    private static final RuleByHand APOLOGY_MISSED = RuleByHand.named("LR-060 missed");
    private static final RuleByHand APOLOGY_LATE = RuleByHand.named("LR-060 late");
    private static final RuleByHand NO_APOLOGY = RuleByHand.named("LR-060 never");
    private static final RuleByHand MISSED_APPOINTMENT = RuleByHand.named("LR-064 first appointment");
    private static final RuleByHand LATE = RuleByHand.named("LR-064");
    private static final RuleByHand AT_RISK = RuleByHand.named("HR-050");
    private static final RuleByHand HALF_USED = RuleByHand.named("HR-051");
    private static final RuleByHand STEP_LATE = RuleByHand.named("HR-052");
    private static final RuleByHand ISSUER = RuleByHand.named("LR-062");
    private static final RuleByHand EXTENSION = RuleByHand.named("LR-063");

    @Override
    public void judge(Heard heard, Conclusions out) {
        RegimeParameter apology = heard.law("apology.before");
        for (EventAttempt event : heard.events()) {
            if (event.type() == EventType.APOLOGY_SENT) {
                sent(heard, event, out);
            }
        }
        for (DossierFact dossier : heard.all(DossierFact.class)) {
            if (apology != null && dossier.apologyBy() != null) {
                apology(apology, dossier, dossier.apologyBy(), out);
            }
            late(dossier, out);
        }
        for (StepFact step : heard.all(StepFact.class)) {
            if (step.late()) {
                STEP_LATE.fires(out, step);
                out.stepFinding("OVERDUE", step, step.dueAt(), null);
            }
        }
        heard.all(ApologyFact.class).forEach(one -> special(heard, one, out));
    }

    private static void sent(Heard heard, EventAttempt event, Conclusions out) {
        RegimeParameter most = heard.law("reappointment.max");
        if (most != null && event.before().reappointments() >= most.number()) {
            ONE_NEW_DATE.fires(out, most, event);
            out.deny(event);
        }
        RegimeParameter apology = heard.law("apology.before");
        if (apology != null && event.before().accepted() && lacking(event)) {
            CONTENTS.fires(out, apology, event);
            out.deny(event);
        }
    }

    private static boolean lacking(EventAttempt event) {
        LocalDateTime newDue = event.carries().newDueAt();
        LocalDateTime promised = event.before().promisedDue();
        return !event.carries().reason() || newDue == null || promised != null && !newDue.isAfter(promised);
    }

    private static void apology(RegimeParameter law, DossierFact dossier, LocalDateTime by, Conclusions out) {
        boolean unfinished = dossier.finishedAt() == null;
        if (dossier.running() && unfinished && dossier.reappointments() == 0) {
            APOLOGY.fires(out, law, dossier);
            out.obligation("APOLOGY", by, dossier.apologyState());
            if (dossier.at().isAfter(by)) {
                APOLOGY_MISSED.fires(out, law, dossier);
                out.dossierFinding("APOLOGY_MISSED", by, null);
            }
        }
        LocalDateTime sent = dossier.apologySentAt();
        if (sent != null && sent.isAfter(by)) {
            APOLOGY_LATE.fires(out, law, dossier);
            out.dossierFinding("APOLOGY_LATE", sent, null);
        }
        if (!unfinished && dossier.lateSince() != null && dossier.reappointments() == 0) {
            NO_APOLOGY.fires(out, law, dossier);
            out.dossierFinding("APOLOGY_MISSED", by, null);
        }
    }

    private static void late(DossierFact dossier, Conclusions out) {
        if (dossier.missedAppointment() != null) {
            MISSED_APPOINTMENT.fires(out, dossier);
            out.dossierFinding("OVERDUE", dossier.missedAppointment(), null);
        } else if (dossier.lateSince() != null) {
            LATE.fires(out, dossier);
            out.dossierFinding("OVERDUE", dossier.lateSince(), dossier.usedPercent());
        }
        if (!dossier.running() || dossier.finishedAt() != null || dossier.lateSince() != null) {
            return;
        }
        if (dossier.usedPercent() >= 80) {
            AT_RISK.fires(out, dossier);
            out.dossierFinding("AT_RISK", null, dossier.usedPercent());
        } else if (dossier.usedPercent() >= 50) {
            HALF_USED.fires(out, dossier);
            out.dossierFinding("HALF_USED", null, dossier.usedPercent());
        }
    }

    private static void special(Heard heard, ApologyFact apology, Conclusions out) {
        RegimeParameter issuer = heard.law("apology.issuer", "LATE_AGENCY");
        if (issuer != null && heard.about(Matter.CIVIL_STATUS_CHAIN) && apology.inNameOfAnother()) {
            ISSUER.fires(out, issuer, heard.policy(), apology);
            out.unitFinding("APOLOGY_ISSUER", apology.sender(), apology.sentAt());
        }
        RegimeParameter longest = heard.law("construction.extension.max");
        if (longest != null && heard.about(Matter.BUILDING_PERMIT) && apology.extendsBeyond(longest)) {
            EXTENSION.fires(out, longest, heard.policy(), apology);
            out.dossierFinding("EXTENSION_TOO_LONG", apology.sentAt(), null);
        }
    }
}
