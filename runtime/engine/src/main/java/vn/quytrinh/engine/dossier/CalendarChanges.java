package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Considered considered = consider(ledger.lock(codes), calendar, document);
        List<AppendRequest> requests = considered.open().stream()
                .map(one -> new AppendRequest(one.code(), null, List.of(one.change()), caller))
                .toList();
        List<Outcome> outcomes = requests.isEmpty() ? List.of() : appends.all(requests);
        List<Recount> recounts = new ArrayList<>(considered.passedOver());
        for (int i = 0; i < outcomes.size(); i++) {
            recounts.add(recount(considered.open().get(i), outcomes.get(i)));
        }
        return recounts;
    }

    /**
     * Tells what {@link #apply} would make of dossiers, and writes nothing.
     *
     * @param codes the dossiers' codes
     * @param calendar the calendar of a territory
     * @param document the document by which it was changed
     * @return what would become of each dossier that is still open
     */
    public List<Recount> preview(List<String> codes, Function<Territory, NamedEdition> calendar, String document) {
        List<DossierRecord> dossiers =
                codes.stream().flatMap(code -> ledger.find(code).stream()).toList();
        Considered considered = consider(dossiers, calendar, document);
        List<Recount> recounts = new ArrayList<>(considered.passedOver());
        considered.open().forEach(one -> recounts.add(recount(one, outcome(one))));
        return recounts;
    }

    private Outcome outcome(Open one) {
        List<DossierEvent> events = new ArrayList<>(one.events());
        events.add(one.change());
        try {
            return new Outcome(
                    decisions.decide(
                            one.release(),
                            announcements.history(one.code(), events),
                            one.change().occurredAt()),
                    null,
                    Set.of());
        } catch (EngineException e) {
            return Outcome.of(e);
        }
    }

    /** A dossier to which the calendar comes. */
    private record Open(
            String code, Release release, List<DossierEvent> events, Decision before, DossierEvent change) {}

    /** The dossiers to which the calendar comes, and those to which it does not. */
    private record Considered(List<Open> open, List<Recount> passedOver) {}

    private Considered consider(
            List<DossierRecord> dossiers, Function<Territory, NamedEdition> calendar, String document) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Map<String, List<LedgerLine>> lines = dossiers.isEmpty()
                ? Map.of()
                : ledger.lines(dossiers.stream().map(DossierRecord::code).toList()).stream()
                        .collect(Collectors.groupingBy(LedgerLine::dossier));
        List<Open> open = new ArrayList<>();
        List<Recount> passedOver = new ArrayList<>();
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
                passedOver.add(new Recount(code, null, null, null));
                continue;
            }
            OffsetDateTime at = at(history.events(), now);
            try {
                if (decisions.decide(release, history, at) instanceof Decision decision
                        && decision.status().clock() != ClockState.ENDED) {
                    open.add(new Open(
                            code, release, history.events(), decision, CalendarEvent.of(code, edition, document, at)));
                }
            } catch (EngineException e) {
                passedOver.add(new Recount(code, null, null, e.code() + " " + e.english()));
            }
        }
        return new Considered(open, passedOver);
    }

    private static Recount recount(Open one, Outcome outcome) {
        return outcome.answer() instanceof Decision after
                ? new Recount(one.code(), one.before(), after, null)
                : new Recount(
                        one.code(),
                        one.before(),
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
