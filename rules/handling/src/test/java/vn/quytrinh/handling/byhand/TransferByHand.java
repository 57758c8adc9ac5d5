package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.DeskFact;
import vn.quytrinh.handling.rules.HandOverGapFact;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.Span;
import vn.quytrinh.handling.rules.TransferFact;

/** {@code transfer.drl}. */
final class TransferByHand implements FileByHand {

    private static final RuleByHand FROM_DESK = RuleByHand.named("LR-019");
    private static final RuleByHand FROM_DESK_LATE = RuleByHand.named("LR-019 late");
    private static final RuleByHand ACKNOWLEDGE = RuleByHand.named("LR-083 acknowledge");
    private static final RuleByHand NOT_ACKNOWLEDGED = RuleByHand.named("LR-083 not acknowledged");
    private static final RuleByHand ALARM = RuleByHand.named("LR-083 alarm");
    private static final RuleByHand UNDOCUMENTED = RuleByHand.named("LR-133");
    private static final RuleByHand TAKEN_BY_ANOTHER = RuleByHand.named("HR-088");
    private static final RuleByHand MISSING = RuleByHand.named("HR-089");

    private static final Set<String> OUTSIDE = Set.of("WAIT_APPLICANT", "WAIT_EXTERNAL", "PUBLIC_NOTICE", "CONSULT");

    @Override
    public void judge(Heard heard, Conclusions out) {
        RegimeParameter cutoff = heard.law("transfer.cutoff");
        if (cutoff != null) {
            heard.all(DeskFact.class).forEach(desk -> desk(cutoff, desk, out));
        }
        RegimeParameter within = heard.law("ack.within");
        RegimeParameter alarm = heard.law("sync.alarmHandledWithin");
        for (TransferFact transfer : heard.all(TransferFact.class)) {
            if (within != null) {
                acknowledgement(within, alarm, transfer, out);
            }
            if (transfer.from().isEmpty() || transfer.to().isEmpty()) {
                UNDOCUMENTED.fires(out, transfer);
                out.dossierFinding(
                        "TRANSFER_UNDOCUMENTED", transfer.acknowledgement().from(), null);
            }
            if (!transfer.wrongReceiver().isEmpty()) {
                TAKEN_BY_ANOTHER.fires(out, transfer);
                out.unitFinding(
                        "ACKNOWLEDGED_BY_ANOTHER",
                        transfer.wrongReceiver(),
                        transfer.acknowledgement().from());
            }
        }
        for (HandOverGapFact gap : heard.all(HandOverGapFact.class)) {
            if (!OUTSIDE.contains(gap.kind()) && !OUTSIDE.contains(gap.kindBefore())) {
                MISSING.fires(out, gap);
                out.workFinding("HAND_OVER_MISSING", gap.step(), gap.to(), gap.at());
            }
        }
    }

    private static void desk(RegimeParameter law, DeskFact desk, Conclusions out) {
        if (!desk.channel().equals("DIRECT")) {
            return;
        }
        LocalDateTime by = desk.by(law.value());
        if (desk.handOver().isOpen()) {
            FROM_DESK.fires(out, law, desk);
            out.obligation("TRANSFER", by, desk.handOver().stateOf(by));
        }
        if (desk.handOver().passes(by)) {
            FROM_DESK_LATE.fires(out, law, desk);
            out.dossierFinding("TRANSFER_LATE", by, null);
        }
    }

    private static void acknowledgement(
            RegimeParameter within, @Nullable RegimeParameter alarm, TransferFact transfer, Conclusions out) {
        Span acknowledgement = transfer.acknowledgement();
        LocalDateTime by = acknowledgement.by(within);
        boolean late = acknowledgement.passes(by);
        if (acknowledgement.isOpen()) {
            ACKNOWLEDGE.fires(out, within, transfer);
            out.obligation("ACKNOWLEDGE", by, acknowledgement.stateOf(by));
        }
        if (late) {
            NOT_ACKNOWLEDGED.fires(out, within, transfer);
            out.unitFinding("ACKNOWLEDGEMENT_LATE", transfer.to(), by);
        }
        if (late && acknowledgement.isOpen() && alarm != null) {
            ALARM.fires(out, alarm, within, transfer);
            LocalDateTime handled = acknowledgement.alarmBy(by, alarm.period());
            out.obligation("HANDLE_ALARM", handled, acknowledgement.stateOf(handled));
        }
    }
}
