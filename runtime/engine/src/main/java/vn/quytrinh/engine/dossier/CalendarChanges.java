package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.calendar.NamedEdition;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.recompute.CalendarsInForce;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.VietnamTime;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.procedure.territory.Territory;

/** Lets a changed calendar reach open dossiers: an event of its own in the history of each. */
public final class CalendarChanges {

    private final EventLedger ledger;
    private final Releases releases;
    private final Decisions decisions;
    private final Announcements announcements;
    private final Appends appends;
    private final InstantSource clock;

    /**
     * Makes the use case.
     *
     * @param ledger the events
     * @param releases the releases
     * @param decisions decides
     * @param announcements what is announced to all
     * @param calendars which calendar counts for dossiers that are accepted
     * @param outbox where is announced what was recorded
     * @param audit where is written who did what
     * @param clock tells the time
     */
    public CalendarChanges(
            EventLedger ledger,
            Releases releases,
            Decisions decisions,
            Announcements announcements,
            CalendarsInForce calendars,
            Outbox outbox,
            AuditLog audit,
            InstantSource clock) {
        this.ledger = ledger;
        this.releases = releases;
        this.decisions = decisions;
        this.announcements = announcements;
        this.appends = new Appends(ledger, releases, decisions, announcements, calendars, outbox, audit, clock);
        this.clock = clock;
    }

    /**
     * Lets dossiers count by another calendar, within the running transaction. A dossier that counts by it already stays as it
     * is; so does one that cannot be decided on.
     *
     * @param codes the dossiers' codes
     * @param calendar the calendar of a territory
     * @param document the document by which it was changed
     * @param caller who lets them
     * @return what became of each dossier that is still open
     */
    public List<Recount> apply(
            List<String> codes, Function<Territory, NamedEdition> calendar, String document, Caller caller) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        List<DossierRecord> dossiers = ledger.lock(codes);
        Map<String, List<LedgerLine>> lines = dossiers.isEmpty()
                ? Map.of()
                : ledger.lines(codes).stream().collect(Collectors.groupingBy(LedgerLine::dossier));
        Map<String, Decision> before = new LinkedHashMap<>();
        List<AppendRequest> requests = new ArrayList<>();
        List<Recount> recounts = new ArrayList<>();
        for (DossierRecord dossier : dossiers) {
            String code = dossier.code();
            Release release = releases.load(dossier.release());
            DossierHistory history = announcements.history(
                    code,
                    lines.getOrDefault(code, List.of()).stream()
                            .map(EventContent::read)
                            .toList());
            NamedEdition edition = calendar.apply(release.territory());
            if (CalendarEvent.counts(release, history.events(), edition)) {
                recounts.add(new Recount(code, null, null, null));
                continue;
            }
            OffsetDateTime at = at(history.events(), now);
            try {
                if (decisions.decide(release, history, at) instanceof Decision decision
                        && decision.status().clock() != ClockState.ENDED) {
                    before.put(code, decision);
                    requests.add(new AppendRequest(
                            code, null, List.of(CalendarEvent.of(code, edition, document, at)), caller));
                }
            } catch (EngineException e) {
                recounts.add(new Recount(code, null, null, e.code() + " " + e.english()));
            }
        }
        List<Outcome> outcomes = requests.isEmpty() ? List.of() : appends.all(requests);
        for (int i = 0; i < outcomes.size(); i++) {
            recounts.add(recount(requests.get(i).code(), before, outcomes.get(i)));
        }
        return recounts;
    }

    private static Recount recount(String code, Map<String, Decision> before, Outcome outcome) {
        return outcome.answer() instanceof Decision after
                ? new Recount(code, before.get(code), after, null)
                : new Recount(
                        code,
                        before.get(code),
                        null,
                        outcome.failure() instanceof EngineException e
                                ? e.code() + " " + e.english()
                                : String.valueOf(outcome.failure() == null ? "EVENT_DENIED" : outcome.failure()));
    }

    private static OffsetDateTime at(List<DossierEvent> events, Instant now) {
        OffsetDateTime asked = now.atOffset(VietnamTime.OFFSET);
        OffsetDateTime last = events.get(events.size() - 1).occurredAt();
        return last.isAfter(asked) ? last : asked;
    }
}
