package vn.quytrinh.handling.byhand;

import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.RECEPTION_REFUSED;
import static vn.quytrinh.handling.event.EventType.REFUSED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.STOPPED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.TRANSFERRED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.DossierFact;
import vn.quytrinh.handling.rules.EventAttempt;
import vn.quytrinh.handling.rules.RefusalFact;
import vn.quytrinh.handling.rules.RegimeParameter;

/** {@code refusal.drl}. */
final class RefusalByHand implements FileByHand {

    private static final RuleByHand REASON = RuleByHand.named("LR-045");
    private static final RuleByHand TOO_LATE_TO_STOP = RuleByHand.named("LR-074");
    private static final RuleByHand RESULT_THERE = RuleByHand.named("HR-020");
    private static final RuleByHand NO_RESULT = RuleByHand.named("HR-021");
    private static final RuleByHand UNAPPROVED = RuleByHand.named("ISO-39");
    private static final RuleByHand FORM = RuleByHand.named("LR-045 form");
    private static final RuleByHand WRONG_AGENCY = RuleByHand.named("LR-046");

    private static final Set<EventType> AFTER_RESULT = EnumSet.of(
            RESULT_RETURNED,
            STEP_STARTED,
            STEP_COMPLETED,
            TRANSFERRED,
            WITHDRAWN,
            STOPPED,
            CORRECTED,
            SUBMITTED,
            ACCEPTED,
            RECEPTION_REFUSED);

    @Override
    public void judge(Heard heard, Conclusions out) {
        heard.events().forEach(event -> event(event, out));
        for (DossierFact dossier : heard.all(DossierFact.class)) {
            if (dossier.finishedAt() != null && !dossier.finalApproval()) {
                UNAPPROVED.fires(out, dossier);
                out.dossierFinding("RESULT_BEFORE_APPROVAL", dossier.finishedAt(), null);
            }
        }
        RegimeParameter written = heard.law("refusal.writtenWithReason", "true");
        RegimeParameter guided = heard.law("refusal.wrongAgencyGuided", "true");
        for (RefusalFact refusal : heard.all(RefusalFact.class)) {
            if (written != null && !refusal.form()) {
                FORM.fires(out, written, refusal);
                out.dossierFinding("REFUSAL_WITHOUT_FORM", refusal.at(), null);
            }
            if (guided != null && refusal.wrongAgency() && !refusal.targetAgency()) {
                WRONG_AGENCY.fires(out, guided, refusal);
                out.dossierFinding("WRONG_AGENCY_WITHOUT_GUIDANCE", refusal.at(), null);
            }
        }
    }

    private static void event(EventAttempt event, Conclusions out) {
        EventType type = event.type();
        EventAttempt.Before before = event.before();
        boolean open = !before.ended();
        if ((type == RECEPTION_REFUSED || type == REFUSED) && !event.carries().reason()) {
            REASON.denies(event, out);
        }
        if ((type == WITHDRAWN || type == STOPPED) && before.finished() && open) {
            TOO_LATE_TO_STOP.denies(event, out);
        }
        if (before.finished() && open && !AFTER_RESULT.contains(type)) {
            RESULT_THERE.denies(event, out);
        }
        if (type == RESULT_RETURNED && before.accepted() && !before.finished() && open) {
            NO_RESULT.denies(event, out);
        }
    }
}
