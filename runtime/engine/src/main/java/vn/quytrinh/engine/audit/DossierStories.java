package vn.quytrinh.engine.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.RecordedEvent;
import vn.quytrinh.engine.dossier.RecordedHistory;
import vn.quytrinh.engine.ledger.AuditLine;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.engine.out.DeliveryStore;
import vn.quytrinh.engine.watch.StoredNotice;
import vn.quytrinh.engine.watch.Watch;
import vn.quytrinh.handling.decision.Decision;

/** Tells the whole story of a dossier to auditors. Safe for threads. */
public final class DossierStories {

    private static final int MOST = 1000;

    private final Dossiers dossiers;
    private final AuditReader reader;
    private final Watch watch;
    private final DeliveryStore deliveries;
    private final Verification verification;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use case.
     *
     * @param dossiers the dossiers
     * @param reader the audit log
     * @param watch the notices
     * @param deliveries what subscriptions were told
     * @param verification verifies the lines of a dossier
     * @param unitOfWork the transactions
     */
    public DossierStories(
            Dossiers dossiers,
            AuditReader reader,
            Watch watch,
            DeliveryStore deliveries,
            Verification verification,
            UnitOfWork unitOfWork) {
        this.dossiers = dossiers;
        this.reader = reader;
        this.watch = watch;
        this.deliveries = deliveries;
        this.verification = verification;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Tells the story of a dossier; every decision is made again under the release that was in force at its event.
     *
     * @param code the dossier's code
     * @param caller who asks: an auditor or an administrator
     * @throws EngineException {@code ROLE_REQUIRED}, {@code DOSSIER_UNKNOWN}, also for a dossier outside the caller's scope
     */
    public DossierStory tell(String code, Caller caller) {
        caller.require(Role.AUDITOR, Role.ADMIN);
        RecordedHistory history = dossiers.history(code, caller);
        var asked = new AuditQuery("", "", code, AuditQuery.Outcome.ANY, null, null);
        List<AuditLine> log = new ArrayList<>(
                unitOfWork.read(() -> reader.find(asked, AuditScope.EVERYTHING, Long.MAX_VALUE, 0, MOST)).stream()
                        .filter(line -> line.entry().subject().equals(code))
                        .toList());
        Collections.reverse(log);
        return new DossierStory(
                history.dossier(),
                history.events().stream().map(each -> told(code, each, caller)).toList(),
                log,
                notices(code, caller),
                unitOfWork.read(() -> deliveries.about(code, MOST)),
                verification.dossier(code));
    }

    private ToldEvent told(String code, RecordedEvent event, Caller caller) {
        try {
            return new ToldEvent(event, dossiers.at(code, event.event().occurredAt(), caller), null);
        } catch (EngineException failed) {
            return new ToldEvent(event, null, failed.vietnamese());
        }
    }

    private List<StoredNotice> notices(String code, Caller caller) {
        List<StoredNotice> all = new ArrayList<>();
        for (boolean told : new boolean[] {true, false}) {
            all.addAll(watch.search(
                    new StoredNotice.Query(told, AgencyScope.ALL, List.of(), code, Instant.EPOCH, null, null, MOST),
                    caller));
        }
        return all;
    }

    /**
     * Finds the event whose decision bears a receipt.
     *
     * @param story the story of the dossier
     * @param receipt the receipt that somebody shows
     * @return the event, nothing when no decision bears it
     */
    public Optional<ToldEvent> withReceipt(DossierStory story, String receipt) {
        return story.steps().stream()
                .filter(each -> each.answer() instanceof Decision decision
                        && decision.receipt().equals(receipt.strip()))
                .findFirst();
    }
}
