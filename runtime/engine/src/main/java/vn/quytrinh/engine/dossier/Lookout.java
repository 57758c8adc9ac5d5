package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.watch.Notices;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Outlook;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.VietnamTime;

/** Looks where time has brought dossiers since their last events. */
public final class Lookout {

    private final EventLedger ledger;
    private final Releases releases;
    private final Decisions decisions;
    private final Announcements announcements;

    /**
     * Makes the use case.
     *
     * @param ledger the events
     * @param releases the releases
     * @param decisions decides
     * @param announcements what is announced to all
     */
    public Lookout(EventLedger ledger, Releases releases, Decisions decisions, Announcements announcements) {
        this.ledger = ledger;
        this.releases = releases;
        this.decisions = decisions;
        this.announcements = announcements;
    }

    /**
     * Looks at dossiers within the running transaction, and keeps others from appending to them until it ends. Those that
     * somebody appends to at this moment are passed over.
     *
     * @param codes the dossiers' codes
     * @param now the instant
     * @return what was found, in the order of the codes
     */
    public List<Look> at(Collection<String> codes, Instant now) {
        List<DossierRecord> dossiers = ledger.lockFree(codes);
        Map<String, List<LedgerLine>> lines = dossiers.isEmpty()
                ? Map.of()
                : ledger.lines(dossiers.stream().map(DossierRecord::code).toList()).stream()
                        .collect(Collectors.groupingBy(LedgerLine::dossier));
        return dossiers.stream()
                .map(dossier -> look(dossier, lines.getOrDefault(dossier.code(), List.of()), now))
                .toList();
    }

    private Look look(DossierRecord dossier, List<LedgerLine> lines, Instant now) {
        String code = dossier.code();
        List<DossierEvent> events = lines.stream().map(EventContent::read).toList();
        DossierHistory history = announcements.history(code, events);
        OffsetDateTime last = events.get(events.size() - 1).occurredAt();
        OffsetDateTime asked = now.atOffset(VietnamTime.OFFSET);
        try {
            Outlook outlook =
                    decisions.outlook(releases.load(dossier.release()), history, last.isAfter(asked) ? last : asked);
            return outlook.answer() instanceof Decision decision
                    ? new Look(
                            code,
                            decision,
                            outlook.turns(),
                            Notices.of(code, decision, outlook.turns(), history.outages()),
                            null)
                    : Look.failed(code, "HISTORY_NOT_TOLD");
        } catch (EngineException e) {
            return Look.failed(code, e.code() + " " + e.english());
        }
    }
}
