package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

/**
 * Keeps the histories of dossiers and decides on them. Safe for threads.
 *
 * <p>A dossier is pinned to the release in force on the local date of its acceptance; before that, the one in force on the
 * date of its first event governs.
 */
public final class Dossiers {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final EventLedger ledger;
    private final Releases releases;
    private final Decisions decisions;
    private final Announcements announcements;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final EarlierDossier earlier;

    /**
     * Makes the use cases.
     *
     * @param ledger where events are kept
     * @param releases the releases
     * @param decisions decides
     * @param announcements what is announced to all
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Dossiers(
            EventLedger ledger,
            Releases releases,
            Decisions decisions,
            Announcements announcements,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.ledger = ledger;
        this.releases = releases;
        this.decisions = decisions;
        this.announcements = announcements;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.earlier = new EarlierDossier(ledger, this::decideAt);
    }

    /**
     * Appends events, all or none. Repeating an event is harmless; when nothing new is sent the answer is the one given the
     * first time.
     *
     * @param code the dossier's code
     * @param procedure the procedure's key, needed with the first event
     * @param events the events in order, at least one
     * @param caller who sends them
     * @return the decision at the last event's time, or the denial of an event, in which case nothing is stored but a line in
     *     the audit log
     * @throws EngineException {@code DOSSIER_CODE_INVALID}, {@code EVENT_ID_REUSED}, {@code PROCEDURE_REQUIRED},
     *     {@code PROCEDURE_DIFFERS}, {@code NO_RELEASE_IN_FORCE}, {@code EVENT_IN_FUTURE},
     *     {@code SUPPLEMENTS_USED_DIFFERS}, or why the history cannot be told
     */
    public Answer append(String code, @Nullable String procedure, List<DossierEvent> events, Caller caller) {
        DossierCode.check(code);
        if (events.isEmpty()) {
            throw new IllegalArgumentException("Expected at least one event but found none");
        }
        List<DossierEvent> counted =
                EarlierDossier.isNamedBy(events) ? unitOfWork.read(() -> earlier.counted(events)) : events;
        return Retry.write(unitOfWork, () -> appendOnce(code, procedure, counted, caller));
    }

    private Answer appendOnce(String code, @Nullable String procedure, List<DossierEvent> sent, Caller caller) {
        Optional<DossierRecord> dossier = ledger.lock(code);
        String key = DossierProcedure.of(code, dossier, procedure);
        List<LedgerLine> known = ledger.withEventIds(
                sent.stream().map(DossierEvent::eventId).distinct().toList());
        if (dossier.isEmpty() && known.stream().anyMatch(line -> line.dossier().equals(code))) {
            throw new ConcurrentChangeException(null);
        }
        Batch batch = Batch.of(code, sent, known);
        // Without a row to lock, others may append meanwhile: what they wrote is not looked at, and adding the row
        // fails.
        List<LedgerLine> lines = dossier.isEmpty() ? List.of() : ledger.lines(code);
        if (batch.fresh().isEmpty()) {
            return firstAnswer(code, lines, sent.get(sent.size() - 1).eventId());
        }
        List<DossierEvent> events = Stream.concat(lines.stream().map(EventContent::read), batch.fresh().stream())
                .toList();
        var history = announcements.history(code, events);
        OffsetDateTime at = events.get(events.size() - 1).occurredAt();
        String release = dossier.filter(DossierRecord::pinned)
                .map(DossierRecord::release)
                .orElseGet(() -> releases.inForce(key, history.regimeDate(at)).id());
        Answer answer = decisions.decide(releases.load(release), history, at);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (answer instanceof Denial denial) {
            audit.add(denied(code, sent, denial, caller, now));
            return denial;
        }
        OccurrenceTime.check(batch.fresh(), now);
        boolean accepted = events.stream().anyMatch(event -> event.type() == EventType.ACCEPTED);
        long last = lines.size();
        ledger.append(
                new DossierRecord(
                        code, key, release, accepted, last + batch.fresh().size()),
                lines(code, batch, last, release, caller, now));
        return answer;
    }

    private Answer firstAnswer(String code, List<LedgerLine> lines, String eventId) {
        List<LedgerLine> upTo = new ArrayList<>();
        for (LedgerLine line : lines) {
            upTo.add(line);
            if (line.eventId().equals(eventId)) {
                break;
            }
        }
        LedgerLine last = upTo.get(upTo.size() - 1);
        return decisions.decide(
                releases.load(last.release()),
                announcements.historyKnownAt(code, read(upTo), last.recordedAt()),
                last.occurredAt().atOffset(VIETNAM));
    }

    private static List<LedgerLine> lines(
            String code, Batch batch, long last, String release, Caller caller, Instant now) {
        List<LedgerLine> lines = new ArrayList<>();
        for (int i = 0; i < batch.fresh().size(); i++) {
            DossierEvent event = batch.fresh().get(i);
            lines.add(new LedgerLine(
                    code,
                    last + i + 1,
                    event.eventId(),
                    event.type().name(),
                    event.occurredAt().toInstant(),
                    now,
                    caller.name(),
                    release,
                    batch.contents().get(i)));
        }
        return lines;
    }

    private static AuditLog.Entry denied(
            String code, List<DossierEvent> sent, Denial denial, Caller caller, Instant now) {
        return new AuditLog.Entry(
                now,
                caller.name(),
                "EVENT_DENIED",
                code,
                CanonicalJson.write(Map.of("denial", denial, "events", sent)));
    }

    /**
     * Decides on a dossier over the events that had occurred by an instant.
     *
     * @param code the dossier's code
     * @param at the instant, null for now, or the last event's time when that is later
     * @return the decision, or the denial should the rules refuse the history
     * @throws EngineException {@code DOSSIER_UNKNOWN}, or why the history cannot be told
     */
    public Answer at(String code, @Nullable OffsetDateTime at) {
        return unitOfWork.read(() -> decideAt(code, at));
    }

    private Answer decideAt(String code, @Nullable OffsetDateTime at) {
        DossierRecord dossier = ledger.find(code).orElseThrow(() -> DossierProcedure.unknown(code));
        List<LedgerLine> lines = ledger.lines(code);
        OffsetDateTime instant = at == null ? now(lines) : at;
        List<LedgerLine> occurred = lines.stream()
                .filter(line -> !line.occurredAt().isAfter(instant.toInstant()))
                .toList();
        String release = occurred.isEmpty()
                ? dossier.release()
                : occurred.get(occurred.size() - 1).release();
        return decisions.decide(releases.load(release), announcements.history(code, read(occurred)), instant);
    }

    private OffsetDateTime now(List<LedgerLine> lines) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        Instant last = lines.get(lines.size() - 1).occurredAt();
        return (last.isAfter(now) ? last : now).atOffset(VIETNAM);
    }

    /**
     * Tells the history of a dossier.
     *
     * @param code the dossier's code
     * @return the history
     * @throws EngineException {@code DOSSIER_UNKNOWN}
     */
    public RecordedHistory history(String code) {
        return unitOfWork.read(() -> new RecordedHistory(
                ledger.find(code).orElseThrow(() -> DossierProcedure.unknown(code)),
                ledger.lines(code).stream()
                        .map(line -> new RecordedEvent(
                                line.sequence(),
                                EventContent.read(line),
                                line.recordedAt(),
                                line.recordedBy(),
                                line.release()))
                        .toList()));
    }

    private static List<DossierEvent> read(List<LedgerLine> lines) {
        return lines.stream().map(EventContent::read).toList();
    }
}
