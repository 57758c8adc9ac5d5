package vn.quytrinh.engine.release;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.procedure.ProcedureRefusal;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.model.process.Procedure;

/**
 * The releases that a server keeps, wherever they were made: takes them in, withdraws them, and finds the one that governs a
 * dossier. Safe for threads.
 */
public class KeptReleases {

    /** A loaded release takes some 28 KiB besides the law and the calendars, which releases share. */
    private static final int LOADED = 10_000;

    private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);

    private final ReleaseStore store;
    private final SigningKeys keys;
    private final Outbox outbox;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final LoadedReleases loaded = new LoadedReleases(LOADED);

    /**
     * Makes the use cases.
     *
     * @param store where releases are kept
     * @param keys verify releases
     * @param outbox where is announced what was taken in and withdrawn
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public KeptReleases(
            ReleaseStore store,
            SigningKeys keys,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.store = store;
        this.keys = keys;
        this.outbox = outbox;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Verifies a release of another server: its signature, its hashes, and that it can be run here. Nothing changes.
     *
     * @param bytes the archive as that server gave it out
     * @return the archive and who signed it
     * @throws EngineException {@code RELEASE_UNSIGNED}, {@code RELEASE_KEY_UNKNOWN}, {@code RELEASE_SIGNATURE_INVALID},
     *     {@code RELEASE_INVALID}, {@code RELEASE_TOO_OLD}, {@code RELEASE_TOO_NEW}
     */
    public VerifiedArchive verify(byte[] bytes) {
        try {
            String key = keys.verifySigned(bytes);
            return new VerifiedArchive(ReleaseArchive.of(bytes), key);
        } catch (HandlingException e) {
            throw new EngineException(ErrorKind.INVALID, e.code(), e.vietnamese(), e.english(), e);
        }
    }

    /**
     * Takes in the release of another server, where it was approved: the trusted signature stands for that, and no draft of
     * this server is said to have been approved. The same release again gives the one that is there already.
     *
     * @param bytes the archive as that server gave it out
     * @param caller who imports, an administrator
     * @return the release
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code RELEASE_UNSIGNED}, {@code RELEASE_KEY_UNKNOWN},
     *     {@code RELEASE_SIGNATURE_INVALID}, {@code RELEASE_INVALID}, {@code RELEASE_TOO_OLD}, {@code RELEASE_TOO_NEW},
     *     {@code RELEASE_DATE_TAKEN} when other content governs from that date, {@code RELEASE_WITHDRAWN} when it was withdrawn
     *     here
     */
    public ReleaseSummary take(byte[] bytes, Caller caller) {
        caller.require(Role.ADMIN);
        return take(verify(bytes), caller);
    }

    /**
     * Takes in a release of another server that was verified here.
     *
     * @param verified the release
     * @param caller who imports, an administrator
     * @return the release
     * @throws EngineException {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN}, {@code RELEASE_DATE_TAKEN},
     *     {@code RELEASE_WITHDRAWN}
     */
    public ReleaseSummary take(VerifiedArchive verified, Caller caller) {
        caller.require(Role.ADMIN);
        ProcedureAgency.require(ReleaseArchive.procedure(verified.archive().bytes()), caller);
        return Retry.write(
                unitOfWork,
                () -> sameDate(verified.archive())
                        .orElseGet(() -> add(
                                verified.archive(),
                                null,
                                caller,
                                "RELEASE_IMPORTED",
                                Map.of("keyId", verified.keyId()))));
    }

    /** Returns the release that was made of the same content from the same date. */
    final Optional<ReleaseSummary> sameDate(ReleaseArchive archive) {
        Optional<ReleaseSummary> there = store.of(archive.key()).stream()
                .filter(release -> release.effectiveFrom().equals(archive.effectiveFrom()))
                .findFirst();
        there.ifPresent(kept -> {
            if (!kept.hash().equals(archive.hash())) {
                throw ReleaseRefusal.taken(kept);
            }
            if (kept.withdrawal() != null) {
                throw ReleaseRefusal.withdrawn(kept, kept.withdrawal());
            }
        });
        return there;
    }

    /** Keeps a release, within a transaction. */
    final ReleaseSummary add(
            ReleaseArchive archive,
            @Nullable String override,
            Caller caller,
            String action,
            Map<String, Object> detail) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var summary = new ReleaseSummary(
                archive.id(),
                archive.key(),
                archive.code(),
                archive.effectiveFrom(),
                archive.hash(),
                now,
                caller.name(),
                override,
                null);
        store.add(summary, archive.bytes());
        Map<String, Object> audited = new HashMap<>(detail);
        audited.put("effectiveFrom", archive.effectiveFrom().toString());
        audit.add(new AuditLog.Entry(now, caller.name(), action, summary.id(), CanonicalJson.write(audited)));
        outbox.put(List.of(ReleaseAnnouncement.published(summary)));
        return summary;
    }

    /**
     * Withdraws a release: it governs no dossier that is accepted from now on; those it governs keep it. The release that was
     * in force before it governs again.
     *
     * @param id the release's id
     * @param reason why
     * @param caller who withdraws it: an approver or an administrator
     * @return the release
     * @throws EngineException {@code RELEASE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN} when its procedure was of
     *     an agency outside the caller's scope, {@code RELEASE_WITHDRAWN} when it was withdrawn before
     */
    public ReleaseSummary withdraw(String id, String reason, Caller caller) {
        caller.require(Role.APPROVER, Role.ADMIN);
        if (!caller.scope().covers(ProcedureAgency.ALL)) {
            // Whoever answers for every agency may take back a release that cannot be read any more.
            ProcedureAgency.require(procedure(id), caller);
        }
        return Retry.write(unitOfWork, () -> {
            ReleaseSummary release = store.find(id).orElseThrow(() -> ReleaseRefusal.unknown(id));
            if (release.withdrawal() != null) {
                throw ReleaseRefusal.withdrawn(release, release.withdrawal());
            }
            var withdrawal = new Withdrawal(clock.instant().truncatedTo(ChronoUnit.MILLIS), caller.name(), reason);
            store.withdraw(id, withdrawal);
            audit.add(new AuditLog.Entry(
                    withdrawal.at(),
                    caller.name(),
                    "RELEASE_WITHDRAWN",
                    id,
                    CanonicalJson.write(Map.of("reason", reason))));
            outbox.put(List.of(ReleaseAnnouncement.withdrawn(release, withdrawal)));
            return release.withdrawn(withdrawal);
        });
    }

    /**
     * Returns the releases of a procedure, the latest effective date first.
     *
     * @param key the procedure's key
     * @return its releases, none when it was never published
     * @throws EngineException {@code PROCEDURE_UNKNOWN} when there is neither a draft nor a release
     */
    public List<ReleaseSummary> list(String key) {
        List<ReleaseSummary> releases = ReleaseState.on(today(), unitOfWork.read(() -> store.of(key)));
        if (releases.isEmpty()) {
            requireKnown(key);
        }
        return releases;
    }

    /** Returns the releases of all procedures, by procedure, the latest effective date first. */
    public List<ReleaseSummary> list() {
        Map<String, List<ReleaseSummary>> byKey = unitOfWork.read(store::list).stream()
                .collect(Collectors.groupingBy(ReleaseSummary::key, TreeMap::new, Collectors.toList()));
        LocalDate today = today();
        return byKey.values().stream()
                .flatMap(releases -> ReleaseState.on(today, releases).stream())
                .toList();
    }

    /**
     * Finds a release.
     *
     * @param id its id
     * @return the release
     * @throws EngineException {@code RELEASE_UNKNOWN}
     */
    public ReleaseSummary find(String id) {
        String key = unitOfWork
                .read(() -> store.find(id))
                .orElseThrow(() -> ReleaseRefusal.unknown(id))
                .key();
        return list(key).stream()
                .filter(release -> release.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Returns the archive of a release as it was published.
     *
     * @param id the release's id
     * @return its bytes
     * @throws EngineException {@code RELEASE_UNKNOWN}
     */
    public byte[] archive(String id) {
        return unitOfWork.read(() -> store.archive(id)).orElseThrow(() -> ReleaseRefusal.unknown(id));
    }

    /**
     * Tells who signed a release.
     *
     * @param id the release's id
     * @return the id of the key, null when it was published before releases were signed
     * @throws EngineException {@code RELEASE_UNKNOWN}, or what {@link SigningKeys#verify} throws
     */
    public @Nullable String signedBy(String id) {
        return keys.verify(archive(id));
    }

    /** Returns the public keys with which releases are signed and verified, the server's own first. */
    public Collection<SigningKeys.KnownKey> keys() {
        return keys.known();
    }

    /**
     * Loads a release for deciding.
     *
     * @param id the release's id
     * @return the release, shared and immutable
     * @throws EngineException {@code RELEASE_UNKNOWN}, {@code RELEASE_INVALID} when its bytes were changed,
     *     {@code RELEASE_TOO_OLD}, {@code RELEASE_TOO_NEW}, or what {@link SigningKeys#verify} throws
     */
    public Release load(String id) {
        try {
            return loaded.get(id, () -> {
                byte[] bytes = archive(id);
                keys.verify(bytes);
                return Release.load(bytes);
            });
        } catch (HandlingException e) {
            throw new EngineException(ErrorKind.CONFLICT, e.code(), e.vietnamese(), e.english(), e);
        }
    }

    /**
     * Lets go of what was loaded of a release that the store no longer keeps.
     *
     * @param id the release's id
     */
    public void forget(String id) {
        loaded.forget(id);
    }

    /**
     * Returns the procedure that was published, without the cases that its tables were tried with.
     *
     * @param id the release's id
     * @return a model of the caller's own
     * @throws EngineException as {@link #load} does
     */
    public Procedure procedure(String id) {
        try {
            byte[] bytes = archive(id);
            keys.verify(bytes);
            return ReleaseArchive.procedure(bytes);
        } catch (HandlingException e) {
            throw new EngineException(ErrorKind.CONFLICT, e.code(), e.vietnamese(), e.english(), e);
        }
    }

    /**
     * Finds the release of a procedure in force on a date: the one with the latest effective date not after it that was
     * not withdrawn.
     *
     * @param key the procedure's key
     * @param date the date
     * @return the release
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code NO_RELEASE_IN_FORCE}
     */
    public ReleaseSummary inForce(String key, LocalDate date) {
        List<ReleaseSummary> releases = list(key);
        return releases.stream()
                .filter(release -> release.isOpen() && !release.effectiveFrom().isAfter(date))
                .findFirst()
                .orElseThrow(() -> ReleaseRefusal.noneInForce(key, date, releases));
    }

    /**
     * Returns a release by its id, or the one of a procedure in force on a date.
     *
     * @param idOrKey a release's id or a procedure's key
     * @param date the date that matters for a key
     * @return the release
     * @throws EngineException {@code RELEASE_UNKNOWN} when it is neither, {@code NO_RELEASE_IN_FORCE}
     */
    public ReleaseSummary resolve(String idOrKey, LocalDate date) {
        Optional<ReleaseSummary> byId = unitOfWork.read(() -> store.find(idOrKey));
        if (byId.isPresent()) {
            return byId.get();
        }
        try {
            return inForce(idOrKey, date);
        } catch (EngineException e) {
            throw e.code().equals("PROCEDURE_UNKNOWN") ? ReleaseRefusal.unknown(idOrKey) : e;
        }
    }

    /**
     * Requires that there is a procedure of which no release is kept.
     *
     * @throws EngineException {@code PROCEDURE_UNKNOWN}; a server without drafts knows only what it has releases of
     */
    void requireKnown(String key) {
        throw ProcedureRefusal.unknown(
                key,
                unitOfWork.read(store::list).stream().map(ReleaseSummary::key).distinct());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), VIETNAM);
    }
}
