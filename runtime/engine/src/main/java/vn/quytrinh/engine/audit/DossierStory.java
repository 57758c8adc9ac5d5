package vn.quytrinh.engine.audit;

import java.util.List;
import vn.quytrinh.engine.dossier.DossierRecord;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.ledger.Break;
import vn.quytrinh.engine.out.Delivery;
import vn.quytrinh.engine.watch.StoredNotice;

/**
 * The whole story of a dossier (toàn bộ diễn biến hồ sơ).
 *
 * @param dossier the dossier, with the release that governs it
 * @param steps its events in order, each with what was decided on it
 * @param log what the audit log says of it, refused events too, the earliest first
 * @param notices what was told or is still to be told of it
 * @param deliveries what was or is to be told of it to subscriptions, in the order in which it was announced, as far as it is
 *     still kept
 * @param breaks where its lines are not as they were written
 */
public record DossierStory(
        DossierRecord dossier,
        List<ToldEvent> steps,
        List<AuditLine> log,
        List<StoredNotice> notices,
        List<Delivery> deliveries,
        List<Break> breaks) {

    public DossierStory {
        steps = List.copyOf(steps);
        log = List.copyOf(log);
        notices = List.copyOf(notices);
        deliveries = List.copyOf(deliveries);
        breaks = List.copyOf(breaks);
    }
}
