package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.ConcurrentChangeException;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.worktime.Outage;
import vn.quytrinh.worktime.OutageRegister;
import vn.quytrinh.worktime.WorktimeException;

/**
 * Keeps the register of outages (sổ theo dõi sự cố). An outage is announced once and ended once; whoever was wrong announces
 * another one. All times are Vietnam's. Safe for threads.
 */
public final class Outages {

    private final OutageStore store;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    /**
     * Makes the use cases.
     *
     * @param store where outages are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Outages(OutageStore store, AuditLog audit, UnitOfWork unitOfWork, InstantSource clock) {
        this.store = store;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Announces an outage that lasts.
     *
     * @param id its number in the register
     * @param from when it began
     * @param system what failed
     * @param document the announcement
     * @param caller who announces it
     * @return the outage
     * @throws EngineException {@code OUTAGE_EXISTS}, {@code OUTAGE_INVALID}, {@code ID_INVALID}
     */
    public RecordedOutage announce(String id, LocalDateTime from, String system, String document, Caller caller) {
        requireRight(caller);
        CalendarRefusal.requireCode(id);
        Outage outage = outage(id, from, null, system, document);
        var recorded = new RecordedOutage(outage, now(), caller.name(), null, null);
        return Retry.write(unitOfWork, () -> {
            if (store.find(id).isPresent()) {
                throw exists(id);
            }
            store.add(recorded);
            audit(
                    "OUTAGE_ANNOUNCED",
                    recorded.announcedAt(),
                    caller,
                    id,
                    Map.of("from", from.toString(), "document", document));
            return recorded;
        });
    }

    /**
     * Ends an outage.
     *
     * @param id its number in the register
     * @param to when the system worked again, after it began
     * @param caller who ends it
     * @return the outage
     * @throws EngineException {@code OUTAGE_UNKNOWN}, {@code OUTAGE_ENDED} when it ended before, {@code OUTAGE_INVALID}
     */
    public RecordedOutage end(String id, LocalDateTime to, Caller caller) {
        requireRight(caller);
        Instant at = now();
        return Retry.write(unitOfWork, () -> {
            RecordedOutage lasting = store.find(id).orElseThrow(() -> unknown(id));
            Outage outage = lasting.outage();
            if (outage.to() != null) {
                throw ended(outage);
            }
            Outage over = outage(id, outage.from(), to, outage.system(), outage.document());
            if (!store.end(id, to, at, caller.name())) {
                throw new ConcurrentChangeException(null);
            }
            audit("OUTAGE_ENDED", at, caller, id, Map.of("to", to.toString()));
            return new RecordedOutage(over, lasting.announcedAt(), lasting.announcedBy(), at, caller.name());
        });
    }

    /** Returns the outages by their beginning. They are read again only after some node changed the register. */
    public List<RecordedOutage> list() {
        return unitOfWork.read(() -> {
            OutageStore.Version version = store.version();
            Known kept = known;
            if (kept == null || !kept.version().equals(version)) {
                kept = new Known(version, List.copyOf(store.list()));
                if (kept.isComplete()) {
                    known = kept;
                }
            }
            return kept.outages();
        });
    }

    /** The register at a version. */
    private record Known(OutageStore.Version version, List<RecordedOutage> outages) {

        /** Tells whether nothing was committed between asking for the version and reading the register. */
        boolean isComplete() {
            return outages.size() == version.announced()
                    && outages.stream()
                                    .filter(recorded -> recorded.endedAt() != null)
                                    .count()
                            == version.ended();
        }
    }

    /** Returns the register, for counting. */
    public OutageRegister register() {
        return new OutageRegister(list().stream().map(RecordedOutage::outage).toList());
    }

    /**
     * Returns the register as it was known at a moment, so that what was answered then can be answered again.
     *
     * @param moment the moment
     * @return the outages announced by then, those ended later as lasting
     */
    public OutageRegister registerKnownAt(Instant moment) {
        return new OutageRegister(list().stream()
                .map(recorded -> recorded.knownAt(moment))
                .filter(Objects::nonNull)
                .toList());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void audit(String action, Instant at, Caller caller, String id, Map<String, String> detail) {
        audit.add(new AuditLog.Entry(at, caller.name(), action, id, CanonicalJson.write(detail)));
    }

    private static Outage outage(
            String id, LocalDateTime from, @Nullable LocalDateTime to, String system, String document) {
        try {
            return new Outage(id, from, to, system, document);
        } catch (WorktimeException e) {
            throw CalendarRefusal.of(e);
        }
    }

    private static EngineException exists(String id) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "OUTAGE_EXISTS",
                "Mỗi sự cố có một số riêng nhưng số %s đã có trong sổ. Hãy đặt số khác.".formatted(id),
                "Expected a number of its own but the register has an outage %s already. Maybe choose another number."
                        .formatted(id));
    }

    private static EngineException unknown(String id) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "OUTAGE_UNKNOWN",
                "Không có sự cố nào mang số %s. GET /api/v1/outages liệt kê các sự cố.".formatted(JsonText.quoted(id)),
                "Expected the number of an outage but there is none called %s. Maybe look at GET /api/v1/outages."
                        .formatted(JsonText.quoted(id)));
    }

    private static EngineException ended(Outage outage) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "OUTAGE_ENDED",
                "Sự cố %s đã kết thúc lúc %s và không sửa được. Nếu sai, hãy ghi một sự cố mới."
                        .formatted(outage.id(), outage.to()),
                "Expected an outage that lasts but %s ended at %s, which stays. Maybe announce another one."
                        .formatted(outage.id(), outage.to()));
    }

    /** An outage pauses the dossiers of every agency, so it is entered by those who act for all. */
    private static void requireRight(Caller caller) {
        caller.require(Role.ANALYST, Role.OPERATOR, Role.ADMIN);
        caller.requireAgency("*");
    }
}
