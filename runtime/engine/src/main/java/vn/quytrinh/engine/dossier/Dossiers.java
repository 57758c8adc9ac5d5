package vn.quytrinh.engine.dossier;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Measures;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.recompute.CalendarsInForce;
import vn.quytrinh.engine.release.KeptReleases;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.event.DossierEvent;

/**
 * Keeps the histories of dossiers and decides on them. Safe for threads.
 *
 * <p>A dossier is pinned to the release in force on the local date of its acceptance; before that, the one in force on the
 * date of its first event governs.
 */
public final class Dossiers implements AutoCloseable {

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final EventLedger ledger;
    private final KeptReleases releases;
    private final Decisions decisions;
    private final Announcements announcements;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final EarlierDossier earlier;
    private final AppendQueue queue;

    /**
     * Makes the use cases.
     *
     * @param ledger where events are kept
     * @param releases the releases
     * @param decisions decides
     * @param announcements what is announced to all
     * @param calendars which calendar counts for dossiers that are accepted
     * @param outbox where is announced what was recorded
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     * @param measures is told what is appended
     */
    public Dossiers(
            EventLedger ledger,
            KeptReleases releases,
            Decisions decisions,
            Announcements announcements,
            CalendarsInForce calendars,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock,
            Measures measures) {
        this.ledger = ledger;
        this.releases = releases;
        this.decisions = decisions;
        this.announcements = announcements;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
        this.earlier = new EarlierDossier(ledger, this::decideAt);
        this.queue = new AppendQueue(
                new Appends(ledger, releases, decisions, announcements, calendars, outbox, audit, clock),
                unitOfWork,
                measures);
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
     * @throws EngineException {@code DOSSIER_CODE_INVALID}, {@code AGENCY_FORBIDDEN}, {@code EVENT_ID_REUSED},
     *     {@code PROCEDURE_REQUIRED}, {@code PROCEDURE_DIFFERS}, {@code NO_RELEASE_IN_FORCE}, {@code EVENT_IN_FUTURE},
     *     {@code SUPPLEMENTS_USED_DIFFERS}, or why the history cannot be told
     */
    public Answer append(String code, @Nullable String procedure, List<DossierEvent> events, Caller caller) {
        return queue.append(counted(new AppendRequest(code, procedure, events, caller)));
    }

    /**
     * Appends events as {@link #append} does, but lets the caller go on before they are stored. What is asked of one dossier is
     * carried out in the order in which it is asked.
     *
     * @param request what is asked
     * @return the answer once it is committed; it fails with what {@link #append} throws
     */
    public CompletableFuture<Answer> submit(AppendRequest request) {
        return queue.submit(counted(request));
    }

    private AppendRequest counted(AppendRequest request) {
        request.events().forEach(Dossiers::requireSent);
        return EarlierDossier.isNamedBy(request.events())
                ? new AppendRequest(
                        request.code(),
                        request.procedure(),
                        unitOfWork.read(() -> earlier.counted(request.events())),
                        request.caller())
                : request;
    }

    /** Returns how many requests to append wait for their transaction. */
    public int waiting() {
        return queue.length();
    }

    /** What only the service records is not taken from others: they would change what a dossier is counted by. */
    private static void requireSent(DossierEvent event) {
        if (event.type().isOfTheService()) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "EVENT_OF_THE_SERVICE",
                    "Sự kiện %s: %s do chính hệ thống ghi khi lịch thay đổi nên không nhận từ bên ngoài. Hãy sửa lịch rồi gọi POST /api/v1/calendars/{id}/recomputations."
                            .formatted(event.eventId(), event.type()),
                    "Event %s: expected a type that callers send but %s is recorded by the service itself when a calendar changes. Maybe change the calendar, then call POST /api/v1/calendars/{id}/recomputations."
                            .formatted(event.eventId(), event.type()));
        }
    }

    /** Stores what is still waiting. */
    @Override
    public void close() {
        queue.close();
    }

    /**
     * Decides on a dossier over the events that had occurred by an instant.
     *
     * @param code the dossier's code
     * @param at the instant, null for now, or the last event's time when that is later
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @return the decision, or the denial should the rules refuse the history
     * @throws EngineException {@code DOSSIER_UNKNOWN}, or why the history cannot be told
     */
    public Answer at(String code, @Nullable OffsetDateTime at, Caller caller) {
        return unitOfWork.read(() -> decideAt(visible(code, caller), at));
    }

    private Answer decideAt(String code, @Nullable OffsetDateTime at) {
        return decideAt(found(code), at);
    }

    private Answer decideAt(DossierRecord dossier, @Nullable OffsetDateTime at) {
        String code = dossier.code();
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
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @return the history
     * @throws EngineException {@code DOSSIER_UNKNOWN}
     */
    public RecordedHistory history(String code, Caller caller) {
        return unitOfWork.read(() -> {
            DossierRecord dossier = visible(code, caller);
            Map<Long, PersonalLine> personal = ledger.personal(List.of(code)).stream()
                    .collect(Collectors.toMap(PersonalLine::sequence, Function.identity()));
            return new RecordedHistory(
                    dossier,
                    ledger.lines(code).stream()
                            .map(line -> recorded(line, personal.get(line.sequence())))
                            .toList());
        });
    }

    private static RecordedEvent recorded(LedgerLine line, @Nullable PersonalLine personal) {
        DossierEvent hidden = EventContent.read(line);
        return new RecordedEvent(
                line.sequence(),
                personal == null ? hidden : Pseudonyms.show(hidden, personal.values()),
                line.recordedAt(),
                line.recordedBy(),
                line.release());
    }

    private DossierRecord visible(String code, Caller caller) {
        if (!caller.scope().covers(DossierCode.agency(code))) {
            throw DossierProcedure.unknown(code);
        }
        return found(code);
    }

    private DossierRecord found(String code) {
        return ledger.find(code).orElseThrow(() -> DossierProcedure.unknown(code));
    }

    private static List<DossierEvent> read(List<LedgerLine> lines) {
        return lines.stream().map(EventContent::read).toList();
    }
}
