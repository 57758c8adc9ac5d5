package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.recompute.CalendarsInForce;
import vn.quytrinh.engine.recompute.RecomputationStore.InForce;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.watch.Notice;
import vn.quytrinh.engine.watch.Notices;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.decision.Outlook;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;

/**
 * Appends what many requests ask for within one transaction: everything is read at once, each dossier decides for itself, and
 * everything is written at once. A request that is refused touches none of the others.
 */
final class Appends {

    private final EventLedger ledger;
    private final KeptReleases releases;
    private final Decisions decisions;
    private final Announcements announcements;
    private final CalendarsInForce calendars;
    private final FormerAnswers formerAnswers;
    private final Outbox outbox;
    private final AuditLog audit;
    private final InstantSource clock;

    Appends(
            EventLedger ledger,
            KeptReleases releases,
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
        this.calendars = calendars;
        this.formerAnswers = new FormerAnswers(releases, decisions, announcements);
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** What all requests of a transaction have in common. */
    private record Frame(
            Instant now,
            Announcements.Known announced,
            Map<String, ReleaseSummary> releasesInForce,
            Supplier<List<InForce>> calendars,
            List<AuditLog.Entry> denials) {}

    /**
     * Appends within the running transaction.
     *
     * @param requests the requests, in order; those of one dossier are carried out in this order
     * @return what became of each, in the same order
     * @throws ConcurrentChangeException when another transaction came in between
     */
    List<Outcome> all(List<AppendRequest> requests) {
        Map<String, List<Integer>> byDossier = new LinkedHashMap<>();
        for (int i = 0; i < requests.size(); i++) {
            byDossier
                    .computeIfAbsent(requests.get(i).code(), code -> new ArrayList<>())
                    .add(i);
        }
        Map<String, DossierRecord> known = ledger.lock(byDossier.keySet()).stream()
                .collect(Collectors.toMap(DossierRecord::code, Function.identity()));
        Map<String, LedgerLine> sentBefore = sentBefore(requests, known);
        Map<String, List<LedgerLine>> lines = known.isEmpty()
                ? Map.of()
                : ledger.lines(known.keySet()).stream().collect(Collectors.groupingBy(LedgerLine::dossier));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var frame = new Frame(
                now,
                announcements.knownAt(now),
                new ConcurrentHashMap<>(),
                new Once<>(calendars::now),
                new ArrayList<>());

        Outcome[] outcomes = new Outcome[requests.size()];
        List<OpenDossier> open = new ArrayList<>(byDossier.size());
        byDossier.forEach((code, places) -> {
            // Without a row to lock, others may append meanwhile: what they wrote is not looked at, and adding the row
            // fails.
            var dossier = new OpenDossier(code, known.get(code), lines.getOrDefault(code, List.of()), sentBefore);
            places.forEach(place -> outcomes[place] = outcome(dossier, requests.get(place), frame));
            open.add(dossier);
        });
        frame.denials().forEach(audit::add);
        ledger.append(
                open.stream().flatMap(dossier -> dossier.addition().stream()).toList());
        outbox.put(open.stream()
                .flatMap(dossier -> dossier.announcements().stream())
                .toList());
        return List.of(outcomes);
    }

    private Map<String, LedgerLine> sentBefore(List<AppendRequest> requests, Map<String, DossierRecord> known) {
        List<String> eventIds = requests.stream()
                .flatMap(request -> request.events().stream())
                .map(DossierEvent::eventId)
                .distinct()
                .toList();
        Map<String, LedgerLine> lines = ledger.withEventIds(eventIds).stream()
                .collect(Collectors.toMap(LedgerLine::eventId, Function.identity()));
        boolean appendedMeanwhile = requests.stream()
                .filter(request -> !known.containsKey(request.code()))
                .anyMatch(request ->
                        lines.values().stream().anyMatch(line -> line.dossier().equals(request.code())));
        if (appendedMeanwhile) {
            throw new ConcurrentChangeException(null);
        }
        return lines;
    }

    private Outcome outcome(OpenDossier dossier, AppendRequest request, Frame frame) {
        try {
            return answered(dossier, request, frame);
        } catch (RuntimeException refused) {
            return Outcome.of(refused);
        }
    }

    private Outcome answered(OpenDossier dossier, AppendRequest request, Frame frame) {
        String code = request.code();
        String key = DossierProcedure.of(code, dossier.dossier(), request.procedure());
        Batch sent = dossier.sort(request.events());
        if (sent.fresh().isEmpty()) {
            String last = request.events().get(request.events().size() - 1).eventId();
            return Outcome.of(firstAnswer(code, dossier.lines(), last), sent);
        }
        Batch batch = counted(dossier, sent, key, frame);
        String salt = dossier.saltFor(batch.fresh());
        List<DossierEvent> hidden = salt == null
                ? batch.fresh()
                : batch.fresh().stream().map(Pseudonyms.of(salt)::hide).toList();
        List<DossierEvent> events = Stream.concat(dossier.lines().stream().map(EventContent::read), hidden.stream())
                .toList();
        var history = frame.announced().history(code, events);
        OffsetDateTime at = events.get(events.size() - 1).occurredAt();
        String release = dossier.dossier()
                .filter(DossierRecord::pinned)
                .map(DossierRecord::release)
                .orElseGet(() -> inForce(key, history.regimeDate(at), frame).id());
        Outlook outlook = decisions.outlook(releases.load(release), history, at);
        Answer answer = outlook.answer();
        if (answer instanceof Decision decision) {
            OccurrenceTime.check(batch.fresh(), frame.now());
            List<Notice> waiting = Notices.of(code, decision, outlook.turns(), history.outages());
            dossier.add(
                    batch,
                    salt,
                    key,
                    decision,
                    waiting,
                    frame.now(),
                    request.caller().name());
        } else {
            frame.denials().add(denied(request, hidden, (Denial) answer, frame.now()));
        }
        return Outcome.of(answer, sent);
    }

    /** A dossier is accepted by the calendar that counts now, also where its release was published with another one. */
    private Batch counted(OpenDossier dossier, Batch sent, String key, Frame frame) {
        Optional<DossierEvent> acceptance = sent.fresh().stream()
                .filter(event -> event.type() == EventType.ACCEPTED)
                .findFirst();
        if (acceptance.isEmpty() || frame.calendars().get().isEmpty()) {
            return sent;
        }
        DossierEvent accepted = acceptance.get();
        LocalDate date = accepted.localTime().toLocalDate();
        ReleaseSummary inForce = inForce(key, date, frame);
        Release release = releases.load(inForce.id());
        List<DossierEvent> before =
                dossier.lines().stream().map(EventContent::read).toList();
        return calendars
                .of(
                        release.territory(),
                        inForce.publishedAt(),
                        frame.calendars().get())
                .filter(applied -> !CalendarEvent.counts(release, before, applied.edition()))
                .map(applied -> sent.with(
                        CalendarEvent.of(dossier.code(), applied.edition(), applied.document(), accepted.occurredAt()),
                        accepted))
                .orElse(sent);
    }

    private ReleaseSummary inForce(String key, LocalDate date, Frame frame) {
        return frame.releasesInForce().computeIfAbsent(key + "@" + date, asked -> releases.inForce(key, date));
    }

    private Answer firstAnswer(String code, List<LedgerLine> lines, String eventId) {
        List<LedgerLine> upTo = new ArrayList<>();
        for (LedgerLine line : lines) {
            upTo.add(line);
            if (line.eventId().equals(eventId)) {
                break;
            }
        }
        return formerAnswers.after(code, upTo);
    }

    private static AuditLog.Entry denied(AppendRequest request, List<DossierEvent> hidden, Denial denial, Instant now) {
        return new AuditLog.Entry(
                now,
                request.caller().name(),
                "EVENT_DENIED",
                request.code(),
                CanonicalJson.write(Map.of("denial", denial, "events", hidden)));
    }

    /** Asks once, when it is first needed. */
    private static final class Once<T> implements Supplier<T> {

        private final Supplier<T> question;
        private @Nullable T answer;

        Once(Supplier<T> question) {
            this.question = question;
        }

        @Override
        public T get() {
            T known = answer;
            if (known == null) {
                known = question.get();
                answer = known;
            }
            return known;
        }
    }
}
