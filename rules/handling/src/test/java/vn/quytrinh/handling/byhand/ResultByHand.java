package vn.quytrinh.handling.byhand;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.plan.Matter;
import vn.quytrinh.handling.rules.Conclusions;
import vn.quytrinh.handling.rules.RegimeParameter;
import vn.quytrinh.handling.rules.ResultFact;
import vn.quytrinh.handling.rules.Span;

/** {@code result.drl}. */
final class ResultByHand implements FileByHand {

    private static final RuleByHand SYNC = RuleByHand.named("LR-083 sync");
    private static final RuleByHand SYNC_MISSED = RuleByHand.named("LR-083 sync missed");
    private static final RuleByHand SYNC_LATE = RuleByHand.named("LR-083 sync late");
    private static final RuleByHand SYNC_ALARM = RuleByHand.named("LR-083 sync alarm");
    private static final RuleByHand EARLY = RuleByHand.named("LR-065");
    private static final RuleByHand AS_PROMISED = RuleByHand.named("HR-022");
    private static final RuleByHand LAND = RuleByHand.named("LR-066");
    private static final RuleByHand LAND_LATE = RuleByHand.named("LR-066 late");

    @Override
    public void judge(Heard heard, Conclusions out) {
        RegimeParameter sync = heard.law("sync.within");
        RegimeParameter land = heard.about(Matter.LAND) ? heard.law("land.returnWithin") : null;
        for (ResultFact result : heard.all(ResultFact.class)) {
            if (sync != null && result.issued()) {
                sync(sync, heard.law("sync.alarmHandledWithin"), result, out);
            }
            LocalDateTime due = result.dueAt();
            if (result.delivery().isOpen() && due != null) {
                (result.early() ? EARLY : AS_PROMISED).fires(out, result);
                out.obligation("RETURN_RESULT", due, result.delivery().stateOf(due));
            }
            if (land != null) {
                land(heard, land, result, out);
            }
        }
    }

    private static void sync(RegimeParameter law, @Nullable RegimeParameter alarm, ResultFact result, Conclusions out) {
        Span sync = result.sync();
        LocalDateTime by = sync.by(law);
        if (!sync.passes(by)) {
            if (sync.isOpen()) {
                SYNC.fires(out, law, result);
                out.obligation("SYNC", by, sync.stateOf(by));
            }
            return;
        }
        if (sync.isOpen()) {
            SYNC_MISSED.fires(out, law, result);
            out.dossierFinding("SYNC_MISSED", by, null);
            if (alarm != null) {
                SYNC_ALARM.fires(out, alarm, law, result);
                LocalDateTime handled = sync.alarmBy(by, alarm.period());
                out.obligation("HANDLE_ALARM", handled, sync.stateOf(handled));
            }
        }
        if (result.synced()) {
            SYNC_LATE.fires(out, law, result);
            out.dossierFinding("SYNC_LATE", by, null);
        }
    }

    private static void land(Heard heard, RegimeParameter law, ResultFact result, Conclusions out) {
        Span delivery = result.delivery();
        LocalDateTime by = delivery.by(law);
        if (delivery.isOpen()) {
            LAND.fires(out, law, heard.policy(), result);
            out.obligation("NOTIFY_RESULT", by, delivery.stateOf(by));
        }
        if (delivery.passes(by)) {
            LAND_LATE.fires(out, law, heard.policy(), result);
            out.dossierFinding("RETURN_LATE", by, null);
        }
    }
}
