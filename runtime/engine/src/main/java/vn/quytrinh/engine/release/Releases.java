package vn.quytrinh.engine.release;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.conformance.CheckReport;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.worktime.CalendarStack;

/** Publishes procedures and finds the release that governs a dossier. Safe for threads. */
public final class Releases {

    /** A loaded release takes some 28 KiB besides the law and the calendars, which releases share. */
    private static final int LOADED = 10_000;

    private static final int MAX_REASON = 2000;

    private final Procedures procedures;
    private final Calendars calendars;
    private final ReleaseStore store;
    private final SigningKeys keys;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final LoadedReleases loaded = new LoadedReleases(LOADED);

    /**
     * Makes the use cases.
     *
     * @param procedures the drafts to publish
     * @param calendars the calendars a release is published with
     * @param store where releases are kept
     * @param keys sign releases and verify them
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Releases(
            Procedures procedures,
            Calendars calendars,
            ReleaseStore store,
            SigningKeys keys,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.procedures = procedures;
        this.calendars = calendars;
        this.store = store;
        this.keys = keys;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Publishes the newest draft revision of a procedure. The same content from the same date gives the release that is
     * there already.
     *
     * @param key the procedure's key
     * @param effectiveFrom the first date on which the release governs dossiers accepted then
     * @param override why it is published although errors are open, null otherwise; for administrators only
     * @param caller who publishes
     * @return the release
     * @throws FindingsOpenException when errors are open and no reason is given
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code OVERRIDE_FORBIDDEN}, {@code OVERRIDE_TOO_LONG},
     *     {@code RELEASE_DATE_TAKEN} when other content governs from that date
     */
    public ReleaseSummary publish(String key, LocalDate effectiveFrom, @Nullable String override, Caller caller) {
        OpenDraft draft = procedures.open(key);
        CheckReport report = procedures.check(draft.procedure());
        String reason = override == null || override.isBlank() ? null : override.strip();
        if (report.hasErrors()) {
            requireOverride(key, report, reason, caller);
        }
        ReleaseArchive archive = archive(draft, effectiveFrom);
        String kept = report.hasErrors() ? reason : null;
        String action = kept == null ? "RELEASE_PUBLISHED" : "RELEASE_PUBLISHED_WITH_ERRORS";
        Map<String, Object> detail =
                Map.of("revision", draft.summary().revision(), "override", Objects.requireNonNullElse(kept, ""));
        return Retry.write(unitOfWork, () -> keep(archive, kept, caller, action, detail));
    }

    /**
     * Takes in the release of another server. The same release again gives the one that is there already.
     *
     * @param bytes the archive as that server gave it out
     * @param caller who imports, an administrator
     * @return the release
     * @throws EngineException {@code ADMINISTRATOR_REQUIRED}, {@code RELEASE_UNSIGNED}, {@code RELEASE_KEY_UNKNOWN},
     *     {@code RELEASE_SIGNATURE_INVALID}, {@code RELEASE_INVALID}, {@code RELEASE_TOO_OLD}, {@code RELEASE_TOO_NEW},
     *     {@code RELEASE_DATE_TAKEN} when other content governs from that date
     */
    public ReleaseSummary take(byte[] bytes, Caller caller) {
        caller.requireAdministrator("nhập bản phát hành", "import a release");
        try {
            String key = keys.verifySigned(bytes);
            ReleaseArchive archive = ReleaseArchive.of(bytes);
            return Retry.write(unitOfWork, () -> keep(archive, null, caller, "RELEASE_IMPORTED", Map.of("keyId", key)));
        } catch (HandlingException e) {
            throw new EngineException(ErrorKind.INVALID, e.code(), e.vietnamese(), e.english(), e);
        }
    }

    private static void requireOverride(String key, CheckReport report, @Nullable String reason, Caller caller) {
        if (reason == null) {
            throw new FindingsOpenException(key, report.findings());
        }
        if (!caller.administrator()) {
            throw new EngineException(
                    ErrorKind.FORBIDDEN,
                    "OVERRIDE_FORBIDDEN",
                    "Chỉ quản trị viên được ban hành khi còn lỗi nhưng người gọi là %s. Hãy sửa lỗi hoặc nhờ quản trị viên."
                            .formatted(caller.name()),
                    "Expected an administrator to publish with errors open but the caller is %s. Maybe mend the errors, or ask an administrator."
                            .formatted(caller.name()));
        }
        if (reason.length() > MAX_REASON) {
            throw new EngineException(
                    ErrorKind.INVALID,
                    "OVERRIDE_TOO_LONG",
                    "Lý do được dài tối đa %d ký tự nhưng có %d. Hãy rút gọn.".formatted(MAX_REASON, reason.length()),
                    "Expected a reason of at most %d characters but found %d. Maybe shorten it."
                            .formatted(MAX_REASON, reason.length()));
        }
    }

    private ReleaseArchive archive(OpenDraft draft, LocalDate effectiveFrom) {
        try {
            CalendarStack calendar = calendars.stackOf(ReleasePublisher.territory(draft.procedure()));
            return keys.sign(
                    ReleasePublisher.publish(draft.procedure(), calendar, LawRegister.vietnam(), effectiveFrom));
        } catch (HandlingException e) {
            throw new EngineException(ErrorKind.INVALID, e.code(), e.vietnamese(), e.english(), e);
        }
    }

    private ReleaseSummary keep(
            ReleaseArchive archive,
            @Nullable String override,
            Caller caller,
            String action,
            Map<String, Object> detail) {
        Optional<ReleaseSummary> sameDate = store.of(archive.key()).stream()
                .filter(release -> release.effectiveFrom().equals(archive.effectiveFrom()))
                .findFirst();
        if (sameDate.isPresent()) {
            if (sameDate.get().hash().equals(archive.hash())) {
                return sameDate.get();
            }
            throw taken(sameDate.get());
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var summary = new ReleaseSummary(
                archive.id(),
                archive.key(),
                archive.code(),
                archive.effectiveFrom(),
                archive.hash(),
                now,
                caller.name(),
                override);
        store.add(summary, archive.bytes());
        Map<String, Object> audited = new HashMap<>(detail);
        audited.put("effectiveFrom", archive.effectiveFrom().toString());
        audit.add(new AuditLog.Entry(now, caller.name(), action, summary.id(), CanonicalJson.write(audited)));
        return summary;
    }

    /**
     * Returns the releases of a procedure, the latest effective date first.
     *
     * @param key the procedure's key
     * @return its releases, none when it was never published
     * @throws EngineException {@code PROCEDURE_UNKNOWN} when there is neither a draft nor a release
     */
    public List<ReleaseSummary> list(String key) {
        List<ReleaseSummary> releases = unitOfWork.read(() -> store.of(key));
        if (releases.isEmpty()) {
            procedures.require(key);
        }
        return releases;
    }

    /**
     * Finds a release.
     *
     * @param id its id
     * @return the release
     * @throws EngineException {@code RELEASE_UNKNOWN}
     */
    public ReleaseSummary find(String id) {
        return unitOfWork.read(() -> store.find(id)).orElseThrow(() -> unknown(id));
    }

    /**
     * Returns the archive of a release as it was published.
     *
     * @param id the release's id
     * @return its bytes
     * @throws EngineException {@code RELEASE_UNKNOWN}
     */
    public byte[] archive(String id) {
        return unitOfWork.read(() -> store.archive(id)).orElseThrow(() -> unknown(id));
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
     * Finds the release of a procedure in force on a date: the one with the latest effective date not after it.
     *
     * @param key the procedure's key
     * @param date the date
     * @return the release
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code NO_RELEASE_IN_FORCE}
     */
    public ReleaseSummary inForce(String key, LocalDate date) {
        List<ReleaseSummary> releases = list(key);
        return releases.stream()
                .filter(release -> !release.effectiveFrom().isAfter(date))
                .findFirst()
                .orElseThrow(() -> noneInForce(key, date, releases));
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
            throw e.code().equals("PROCEDURE_UNKNOWN") ? unknown(idOrKey) : e;
        }
    }

    private static EngineException taken(ReleaseSummary other) {
        return new EngineException(
                ErrorKind.CONFLICT,
                "RELEASE_DATE_TAKEN",
                "Mỗi thủ tục chỉ có một bản phát hành từ một ngày, nhưng %s đã có bản %s (%s) từ %s với nội dung khác. Hãy chọn ngày hiệu lực khác."
                        .formatted(other.key(), other.id(), other.hash(), other.effectiveFrom()),
                "Expected one release of a procedure from a date but %s has release %s (%s) from %s with other content. Maybe choose another effective date."
                        .formatted(other.key(), other.id(), other.hash(), other.effectiveFrom()));
    }

    private static EngineException noneInForce(String key, LocalDate date, List<ReleaseSummary> releases) {
        String known = releases.stream()
                .map(release -> release.id() + " (" + release.effectiveFrom() + ")")
                .limit(20)
                .collect(Collectors.joining(", "));
        return new EngineException(
                ErrorKind.INVALID,
                "NO_RELEASE_IN_FORCE",
                "Cần một bản phát hành của %s có hiệu lực ngày %s nhưng %s. Hãy ban hành thủ tục với effectiveFrom không sau ngày đó."
                        .formatted(key, date, known.isEmpty() ? "chưa có bản nào" : "chỉ có " + known),
                "Expected a release of %s in force on %s but %s. Maybe publish the procedure with an effectiveFrom not after that date."
                        .formatted(key, date, known.isEmpty() ? "there is none" : "there are only " + known));
    }

    private static EngineException unknown(String id) {
        return new EngineException(
                ErrorKind.NOT_FOUND,
                "RELEASE_UNKNOWN",
                "Không có bản phát hành hay thủ tục nào tên \"%s\". GET /api/v1/procedures/{key}/releases liệt kê các bản phát hành."
                        .formatted(id),
                "Expected the id of a release or the key of a procedure but there is neither called \"%s\". Maybe look at GET /api/v1/procedures/{key}/releases."
                        .formatted(id));
    }
}
