package vn.quytrinh.engine.recompute;

import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.calendar.CalendarEditions;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.calendar.CurrentCalendars;
import vn.quytrinh.engine.dossier.CalendarChanges;
import vn.quytrinh.engine.dossier.DossierCode;
import vn.quytrinh.engine.dossier.Recount;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.out.Announcement;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * Recomputes open dossiers by a calendar that was changed (tính lại thời hạn khi lịch thay đổi), page by page: each page is
 * one transaction with the note how far it has come, so that a killed node loses nothing and does nothing twice.
 */
public final class Recomputations {

    /** The most dossiers of one transaction. */
    static final int PAGE = 50;

    private final RecomputationStore store;
    private final Calendars calendars;
    private final CalendarEditions editions;
    private final CalendarChanges changes;
    private final Releases releases;
    private final Outbox outbox;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private volatile @Nullable Scope scope;

    /**
     * Makes the use cases.
     *
     * @param store the recomputations
     * @param calendars the calendars
     * @param editions the calendars as they stood
     * @param changes lets a calendar reach dossiers
     * @param releases the releases
     * @param outbox where is told what moved
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Recomputations(
            RecomputationStore store,
            Calendars calendars,
            CalendarEditions editions,
            CalendarChanges changes,
            Releases releases,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.store = store;
        this.calendars = calendars;
        this.editions = editions;
        this.changes = changes;
        this.releases = releases;
        this.outbox = outbox;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** The calendars by which a recomputation counts, and the releases in its scope. */
    private record Scope(String recomputation, CurrentCalendars calendars, List<String> releases) {}

    /**
     * Lets the changes of a calendar count for dossiers: those that are open are recomputed by and by, those accepted from now
     * on count by it at once. Asked again before another change, it answers with the one that was started.
     *
     * @param layer the calendar's id
     * @param caller who starts it: whoever may change the calendar
     * @return the recomputation
     * @throws EngineException {@code CALENDAR_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public Recomputation start(String layer, Caller caller) {
        requireRight(layer, caller);
        CurrentCalendars now = calendars.current();
        String document = now.version(layer).document();
        String id = layer + "-" + now.sequence();
        return Retry.write(
                unitOfWork,
                () -> store.find(id).orElseGet(() -> {
                    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
                    List<String> within = releasesWithin(layer, now);
                    var started = new Recomputation(
                            id,
                            layer,
                            now.sequence(),
                            document,
                            at,
                            caller.name(),
                            store.countOpen(within),
                            0,
                            0,
                            0,
                            0,
                            "",
                            null);
                    store.add(started);
                    audit("CALENDAR_RECOMPUTE_STARTED", at, started);
                    outbox.put(List.of(announcement(started)));
                    return started;
                }));
    }

    /**
     * What a recomputation would move, a page of dossiers at a time.
     *
     * @param document the document by which the calendar was changed
     * @param open how many dossiers are open in its scope
     * @param looked how many this page looked at
     * @param moved the promises that would move, and the dossiers that could not be decided on
     * @param last the code of the last dossier looked at, null on the last page
     */
    public record Preview(
            String document,
            long open,
            int looked,
            List<MovedPromise> moved,
            @Nullable String last) {

        public Preview {
            moved = List.copyOf(moved);
        }
    }

    /**
     * Tells what would move if the changes of a calendar counted now. Nothing is written.
     *
     * @param layer the calendar's id
     * @param after the code of the dossier after which to begin, empty for the beginning
     * @param limit how many dossiers to look at
     * @param caller who asks: whoever may start the recomputation
     * @return what would move
     * @throws EngineException {@code CALENDAR_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}
     */
    public Preview preview(String layer, String after, int limit, Caller caller) {
        requireRight(layer, caller);
        CurrentCalendars now = calendars.current();
        String document = now.version(layer).document();
        return unitOfWork.read(() -> {
            List<String> within = releasesWithin(layer, now);
            List<String> codes = store.open(within, after, limit);
            List<MovedPromise> moved =
                    changes.preview(codes, territory -> editions.of(territory, now), document).stream()
                            .flatMap(recount -> promise(recount).stream())
                            .toList();
            return new Preview(
                    document,
                    store.countOpen(within),
                    codes.size(),
                    moved,
                    codes.size() < limit ? null : codes.get(codes.size() - 1));
        });
    }

    private static void requireRight(String layer, Caller caller) {
        caller.require(Role.ANALYST, Role.ADMIN);
        caller.requireAgency(layer.equals(Calendars.NATION) ? "*" : layer);
    }

    private List<String> releasesWithin(String layer, CurrentCalendars now) {
        return store.releasesOfOpenDossiers().stream()
                .filter(release -> now.path(now.nearest(releases.load(release).territory()))
                        .contains(layer))
                .toList();
    }

    /**
     * Recomputes the next page of dossiers of the recomputation that was started first.
     *
     * @return whether there was anything to do
     */
    public boolean advance() {
        return Retry.write(unitOfWork, () -> {
            Optional<Recomputation> next = store.unfinished();
            next.ifPresent(this::page);
            return next.isPresent();
        });
    }

    private void page(Recomputation recomputation) {
        Scope within = scope(recomputation);
        List<String> codes = store.open(within.releases(), recomputation.after(), PAGE);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (codes.isEmpty()) {
            Recomputation finished = recomputation.finished(now);
            note(recomputation, finished);
            audit("CALENDAR_RECOMPUTE_FINISHED", now, finished);
            return;
        }
        var caller = new Caller(recomputation.startedBy(), Set.of(), AgencyScope.ALL, true);
        List<Recount> recounts = changes.apply(
                codes, territory -> editions.of(territory, within.calendars()), recomputation.document(), caller);
        List<MovedPromise> moved = new ArrayList<>();
        List<Announcement> announcements = new ArrayList<>();
        for (Recount recount : recounts) {
            promise(recount).ifPresent(promise -> {
                moved.add(promise);
                if (promise.failure() == null) {
                    announcements.add(
                            announcement(recomputation, promise, Objects.requireNonNull(recount.after()), now));
                }
            });
        }
        store.add(recomputation.id(), moved);
        outbox.put(announcements);
        int changed = (int) recounts.stream().filter(one -> one.after() != null).count();
        note(
                recomputation,
                recomputation.further(
                        codes.get(codes.size() - 1),
                        codes.size(),
                        changed,
                        announcements.size(),
                        moved.size() - announcements.size()));
    }

    /** Two nodes at the same page: the one that comes second begins again with what is left. */
    private void note(Recomputation before, Recomputation now) {
        if (!store.advance(before, now)) {
            throw new ConcurrentChangeException(null);
        }
    }

    private Scope scope(Recomputation recomputation) {
        Scope known = scope;
        if (known == null || !known.recomputation().equals(recomputation.id())) {
            CurrentCalendars then = editions.at(recomputation.sequence());
            known = new Scope(recomputation.id(), then, releasesWithin(recomputation.layer(), then));
            scope = known;
        }
        return known;
    }

    private static Optional<MovedPromise> promise(Recount recount) {
        Decision before = recount.before();
        Decision after = recount.after();
        String agency = DossierCode.agency(recount.dossier());
        if (recount.failure() != null) {
            return Optional.of(new MovedPromise(recount.dossier(), agency, null, null, null, null, recount.failure()));
        }
        if (before == null || after == null) {
            return Optional.empty();
        }
        var promise = new MovedPromise(
                recount.dossier(),
                agency,
                instant(before.deadlines().dueAt()),
                instant(after.deadlines().dueAt()),
                instant(before.deadlines().firstDueAt()),
                instant(after.deadlines().firstDueAt()),
                null);
        boolean same = Objects.equals(promise.oldDueAt(), promise.newDueAt())
                && Objects.equals(promise.oldFirstDueAt(), promise.newFirstDueAt());
        return same ? Optional.empty() : Optional.of(promise);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static Announcement announcement(Recomputation started) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("calendar", started.layer());
        data.put("sequence", started.sequence());
        data.put("document", started.document());
        data.put("recomputation", started.id());
        return new Announcement(
                "calendar/" + started.id(),
                AnnouncementType.CALENDAR_CHANGED,
                started.layer(),
                started.layer().equals(Calendars.NATION) ? Announcement.EVERYBODY : started.layer(),
                started.startedAt().atOffset(VietnamTime.OFFSET),
                data);
    }

    private static Announcement announcement(
            Recomputation recomputation, MovedPromise promise, Decision after, Instant now) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("dossier", promise.dossier());
        data.put("procedure", after.procedure());
        data.put("recomputation", recomputation.id());
        data.put("calendar", recomputation.layer());
        data.put("citation", recomputation.document());
        put(data, "oldDueAt", promise.oldDueAt());
        put(data, "dueAt", promise.newDueAt());
        put(data, "oldFirstDueAt", promise.oldFirstDueAt());
        put(data, "firstDueAt", promise.newFirstDueAt());
        return new Announcement(
                promise.dossier() + "/PROMISE_MOVED/" + recomputation.id(),
                AnnouncementType.PROMISE_MOVED,
                promise.dossier(),
                promise.agency(),
                now.atOffset(VietnamTime.OFFSET),
                data);
    }

    private static void put(Map<String, Object> data, String name, @Nullable Instant instant) {
        if (instant != null) {
            data.put(name, instant.atOffset(VietnamTime.OFFSET));
        }
    }

    private void audit(String action, Instant at, Recomputation recomputation) {
        audit.add(new AuditLog.Entry(
                at,
                recomputation.startedBy(),
                action,
                recomputation.layer(),
                CanonicalJson.write(Map.of(
                        "recomputation", recomputation.id(),
                        "document", recomputation.document(),
                        "total", recomputation.total(),
                        "moved", recomputation.moved(),
                        "failed", recomputation.failed()))));
    }

    /** Returns the recomputations, the latest first, at most some hundred. */
    public List<Recomputation> list() {
        return unitOfWork.read(() -> store.list(100));
    }

    /**
     * Finds a recomputation.
     *
     * @param id its id
     * @return how far it has come
     * @throws EngineException {@code RECOMPUTATION_UNKNOWN}
     */
    public Recomputation find(String id) {
        return unitOfWork.read(() -> store.find(id)).orElseThrow(() -> unknown(id));
    }

    /**
     * Returns what a recomputation moved, in the order of the dossiers' codes.
     *
     * @param id its id
     * @param after the code after which to begin, empty for the beginning
     * @param limit how many at most
     * @param caller who asks; a dossier of an agency outside the caller's scope is not there
     * @throws EngineException {@code RECOMPUTATION_UNKNOWN}
     */
    public List<MovedPromise> moved(String id, String after, int limit, Caller caller) {
        return unitOfWork.read(() -> {
            Recomputation found = store.find(id).orElseThrow(() -> unknown(id));
            return store.moved(found.id(), caller.scope(), after, limit);
        });
    }

    private static EngineException unknown(String id) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "RECOMPUTATION_UNKNOWN",
                "Không có lần tính lại nào mang mã %s. GET /api/v1/recomputations liệt kê các lần tính lại."
                        .formatted(JsonText.quoted(id)),
                "Expected the id of a recomputation but there is none called %s. Maybe look at GET /api/v1/recomputations."
                        .formatted(JsonText.quoted(id)));
    }
}
