package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.PolicyFact;
import vn.quytrinh.handling.rules.ReceptionFact;
import vn.quytrinh.handling.rules.RegimeParameter;

/** {@code notice.drl}. */
final class NoticeByHand implements FileByHand {

    private static final Notice ONLINE = Notice.named("LR-012");
    private static final Notice DATA_MISSING = Notice.named("LR-013");
    private static final Notice CRIMINAL_RECORD_DIRECT = Notice.named("LR-014 direct");
    private static final Notice CRIMINAL_RECORD_POSTAL = Notice.named("LR-014 postal");
    private static final Notice CRIMINAL_RECORD_ONLINE = Notice.named("LR-014 online");
    private static final RuleByHand KIOSK = RuleByHand.named("LR-015");

    /** The three rules on one time limit of the first answer. */
    private record Notice(RuleByHand due, RuleByHand missed, RuleByHand late) {

        static Notice named(String name) {
            return new Notice(
                    RuleByHand.named(name + " due"),
                    RuleByHand.named(name + " missed"),
                    RuleByHand.named(name + " late"));
        }

        void judge(@Nullable RegimeParameter law, @Nullable PolicyFact read, ReceptionFact reception, Conclusions out) {
            if (law == null) {
                return;
            }
            Object[] facts = read == null ? new Object[] {law, reception} : new Object[] {law, read, reception};
            LocalDateTime by = reception.answer().by(law);
            boolean passed = reception.answer().passes(by);
            if (reception.answer().isOpen()) {
                due.fires(out, facts);
                out.obligation("RECEPTION_NOTICE", by, reception.answer().stateOf(by));
            }
            if (passed) {
                boolean open = reception.answer().isOpen();
                (open ? missed : late).fires(out, facts);
                out.dossierFinding(open ? "RECEPTION_NOTICE_MISSED" : "RECEPTION_NOTICE_LATE", by, null);
            }
        }
    }

    @Override
    public void judge(Heard heard, Conclusions out) {
        for (ReceptionFact reception : heard.all(ReceptionFact.class)) {
            boolean direct = reception.channel().equals("DIRECT");
            boolean postal = reception.channel().equals("POSTAL");
            if (reception.channel().equals("ONLINE")) {
                online(heard, reception, out);
            }
            if ((direct || postal) && reception.dataMissing()) {
                DATA_MISSING.judge(heard.law("direct.noticeWithin"), null, reception, out);
            }
            if (direct && heard.about(Matter.CRIMINAL_RECORD)) {
                CRIMINAL_RECORD_DIRECT.judge(heard.law("lltp.direct.receptionWithin"), heard.policy(), reception, out);
            }
            if (postal && heard.about(Matter.CRIMINAL_RECORD)) {
                CRIMINAL_RECORD_POSTAL.judge(heard.law("lltp.postal.receptionWithin"), heard.policy(), reception, out);
            }
            RegimeParameter kiosk = heard.law("kiosk.identityCheckReplaced", "true");
            if (kiosk != null
                    && reception.channel().equals("KIOSK")
                    && reception.answer().isOpen()) {
                KIOSK.fires(out, kiosk, reception);
                out.dossierFinding(
                        "IDENTITY_CHECKED_AT_KIOSK", reception.answer().from(), null);
            }
        }
    }

    private static void online(Heard heard, ReceptionFact reception, Conclusions out) {
        RegimeParameter own = heard.about(Matter.CRIMINAL_RECORD) ? heard.law("lltp.online.receptionWithin") : null;
        if (own == null) {
            ONLINE.judge(heard.law("online.noticeWithin"), null, reception, out);
        } else {
            CRIMINAL_RECORD_ONLINE.judge(own, heard.policy(), reception, out);
        }
    }
}
