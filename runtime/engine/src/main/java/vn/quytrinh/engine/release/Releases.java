package vn.quytrinh.engine.release;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.approval.Approval;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.engine.out.Outbox;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.engine.quality.Reasons;
import vn.quytrinh.engine.quality.ReasonsRequiredException;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.worktime.CalendarStack;

/** Publishes procedures, and finds the release that governs a dossier. Safe for threads. */
public final class Releases extends KeptReleases {

    private final Procedures procedures;
    private final Quality quality;
    private final Calendars calendars;
    private final Approvals approvals;
    private final SigningKeys keys;
    private final UnitOfWork unitOfWork;

    /**
     * Makes the use cases.
     *
     * @param procedures the drafts to publish
     * @param quality says what stands against a draft
     * @param calendars the calendars a release is published with
     * @param approvals which drafts were approved
     * @param store where releases are kept
     * @param keys sign releases and verify them
     * @param outbox where is announced what was published and withdrawn
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Releases(
            Procedures procedures,
            Quality quality,
            Calendars calendars,
            Approvals approvals,
            ReleaseStore store,
            SigningKeys keys,
            Outbox outbox,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        super(store, keys, outbox, audit, unitOfWork, clock);
        this.procedures = procedures;
        this.quality = quality;
        this.calendars = calendars;
        this.approvals = approvals;
        this.keys = keys;
        this.unitOfWork = unitOfWork;
    }

    /**
     * Publishes the newest draft revision of a procedure without a reason for any warning.
     *
     * @see #publish(String, LocalDate, String, Map, Caller)
     */
    public ReleaseSummary publish(String key, LocalDate effectiveFrom, @Nullable String override, Caller caller) {
        return publish(key, effectiveFrom, override, Map.of(), caller);
    }

    /**
     * Publishes the newest draft revision of a procedure, which must have been approved unless the caller is exempt. The same
     * content from the same date gives the release that is there already.
     *
     * @param key the procedure's key
     * @param effectiveFrom the first date on which the release governs dossiers accepted then
     * @param override why it is published although errors are open, warnings have no reason or it is not approved, null
     *     otherwise; for administrators only
     * @param warnings why it is published although warnings stand, by rule and element or by rule, beside what was said when
     *     it was put forward
     * @param caller who publishes
     * @return the release
     * @throws FindingsOpenException when errors are open that block and no reason is given
     * @throws ReasonsRequiredException when a warning needs a reason and has none
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code AGENCY_FORBIDDEN} when the procedure is of
     *     an agency outside the caller's scope, {@code OVERRIDE_FORBIDDEN},
     *     {@code OVERRIDE_TOO_LONG}, {@code REASON_TOO_LONG}, {@code APPROVAL_REQUIRED} when it is not approved and no reason is
     *     given, {@code RELEASE_DATE_TAKEN} when other content governs from that date, {@code RELEASE_WITHDRAWN} when the same
     *     content was withdrawn
     */
    public ReleaseSummary publish(
            String key,
            LocalDate effectiveFrom,
            @Nullable String override,
            Map<String, String> warnings,
            Caller caller) {
        caller.require(Role.ANALYST, Role.APPROVER, Role.ADMIN);
        OpenDraft draft = procedures.open(key);
        ProcedureAgency.require(draft.procedure(), caller);
        QualityVerdict verdict = quality.checkEnforced(draft.procedure());
        String reason = override == null || override.isBlank() ? null : override.strip();
        if (verdict.isBlocked()) {
            OverrideReason.require(reason, caller, () -> new FindingsOpenException(key, verdict));
        }
        ReleaseArchive archive = archive(draft, effectiveFrom);
        return Retry.write(unitOfWork, () -> {
            Approval approval = approvals.of(draft.summary());
            Reasons reasons = Reasons.of(verdict, Reasons.together(approval.warnings(), warnings));
            boolean unexplained = !reasons.missing().isEmpty();
            if (unexplained) {
                OverrideReason.require(reason, caller, () -> new ReasonsRequiredException(key, reasons.missing()));
            }
            boolean unapproved = !approval.isApproved() && !caller.exempt();
            if (unapproved) {
                OverrideReason.require(reason, caller, () -> Approvals.required(approval));
            }
            String kept = verdict.isBlocked() || unexplained || unapproved ? reason : null;
            return sameDate(archive).orElseGet(() -> {
                String action = kept == null
                        ? "RELEASE_PUBLISHED"
                        : verdict.isBlocked()
                                ? "RELEASE_PUBLISHED_WITH_ERRORS"
                                : unapproved
                                        ? "RELEASE_PUBLISHED_WITHOUT_APPROVAL"
                                        : "RELEASE_PUBLISHED_WITHOUT_REASONS";
                Map<String, Object> detail = new HashMap<>();
                detail.put("revision", draft.summary().revision());
                detail.put("approved", approval.isApproved());
                detail.put("override", Objects.requireNonNullElse(kept, ""));
                detail.put("warnings", reasons.given());
                ReleaseSummary release = add(archive, kept, caller, action, detail);
                approvals.published(draft.summary(), release.id(), kept, reasons.given(), caller);
                return release;
            });
        });
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

    @Override
    void requireKnown(String key) {
        procedures.require(key);
    }
}
