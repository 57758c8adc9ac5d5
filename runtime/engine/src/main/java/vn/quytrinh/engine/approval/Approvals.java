package vn.quytrinh.engine.approval;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Retry;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.UnitOfWork;
import vn.quytrinh.engine.procedure.DraftStore;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.ProcedureAgency;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.engine.quality.Reasons;
import vn.quytrinh.engine.quality.ReasonsRequiredException;
import vn.quytrinh.engine.release.FindingsOpenException;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Brings a draft revision from its author over the quality officer and the contact point for the control of administrative
 * procedures to the approver. Whoever wrote a revision since the last release, or signed an earlier step, signs no other.
 * What was signed is one revision: another content is another revision and begins anew. Safe for threads.
 */
public final class Approvals {

    private final Procedures procedures;
    private final Quality quality;
    private final DraftStore drafts;
    private final ApprovalStore store;
    private final AuditLog audit;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    /**
     * Makes the use cases.
     *
     * @param procedures the drafts
     * @param quality says what stands against a draft
     * @param drafts where drafts are kept
     * @param store where the steps are kept
     * @param audit where is written who did what
     * @param unitOfWork the transactions
     * @param clock tells the time
     */
    public Approvals(
            Procedures procedures,
            Quality quality,
            DraftStore drafts,
            ApprovalStore store,
            AuditLog audit,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.procedures = procedures;
        this.quality = quality;
        this.drafts = drafts;
        this.store = store;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /**
     * Tells how far the newest draft revision of a procedure has come.
     *
     * @param key the procedure's key
     * @return the revision with its steps
     * @throws EngineException {@code PROCEDURE_UNKNOWN}
     */
    public Approval of(String key) {
        DraftSummary draft = procedures.open(key).summary();
        return unitOfWork.read(() -> of(draft));
    }

    /**
     * Puts the newest draft revision forward without a reason for any warning.
     *
     * @see #submit(String, int, String, Map, Caller)
     */
    public Approval submit(String key, int revision, @Nullable String reason, Caller caller) {
        return submit(key, revision, reason, Map.of(), caller);
    }

    /**
     * Puts the newest draft revision forward.
     *
     * @param key the procedure's key
     * @param revision the revision that is meant
     * @param reason why, null when nothing is said
     * @param warnings why it goes forward although warnings stand, by rule and element or by rule
     * @param caller who puts it forward: an analyst
     * @return the revision with its steps
     * @throws FindingsOpenException when errors are open that block
     * @throws ReasonsRequiredException when a warning needs a reason and has none
     * @throws EngineException {@code PROCEDURE_UNKNOWN}, {@code ROLE_REQUIRED}, {@code DRAFT_STALE} when the revision is not
     *     the newest, {@code APPROVAL_STEP_NOT_DUE}, {@code REASON_TOO_LONG}
     */
    public Approval submit(
            String key, int revision, @Nullable String reason, Map<String, String> warnings, Caller caller) {
        caller.require(Role.ANALYST);
        OpenDraft draft = newest(key, revision, caller);
        QualityVerdict verdict = quality.checkEnforced(draft.procedure());
        if (verdict.isBlocked()) {
            throw new FindingsOpenException(key, verdict);
        }
        Reasons reasons = Reasons.of(verdict, warnings);
        if (!reasons.missing().isEmpty()) {
            throw new ReasonsRequiredException(key, reasons.missing());
        }
        return step(draft.summary(), ApprovalAction.SUBMITTED, reason, reasons.given(), caller, approval -> {
            boolean open = approval.state() == ApprovalState.DRAFT || approval.state() == ApprovalState.PUBLISHED;
            if (!open || approval.isApproved()) {
                throw ApprovalRefusal.notDue(approval, "soạn thảo", "a draft");
            }
        });
    }

    /**
     * Signs the review that is due: first the quality officer's, then the contact point's.
     *
     * @param key the procedure's key
     * @param revision the revision that was looked at
     * @param reason a remark, null when nothing is said
     * @param caller who reviewed it
     * @return the revision with its steps
     * @throws EngineException as {@link #submit} does, {@code SEPARATION_OF_DUTIES}
     */
    public Approval review(String key, int revision, @Nullable String reason, Caller caller) {
        caller.require(Role.QUALITY_OFFICER, Role.CONTACT_POINT);
        DraftSummary draft = newest(key, revision, caller).summary();
        ApprovalState state = unitOfWork.read(() -> of(draft)).state();
        ApprovalAction action = state == ApprovalState.CONTACT_REVIEW
                ? ApprovalAction.CONTACT_REVIEWED
                : ApprovalAction.QUALITY_REVIEWED;
        return sign(draft, action, reason, caller);
    }

    /**
     * Approves.
     *
     * @param key the procedure's key
     * @param revision the revision that was looked at
     * @param reason a remark, null when nothing is said
     * @param caller who approves
     * @return the revision with its steps
     * @throws EngineException as {@link #review} does
     */
    public Approval approve(String key, int revision, @Nullable String reason, Caller caller) {
        caller.require(Role.APPROVER);
        return sign(newest(key, revision, caller).summary(), ApprovalAction.APPROVED, reason, caller);
    }

    /**
     * Sends a revision back to its authors.
     *
     * @param key the procedure's key
     * @param revision the revision that was looked at
     * @param reason why
     * @param caller who has to act on it
     * @return the revision with its steps
     * @throws EngineException as {@link #submit} does
     */
    public Approval giveBack(String key, int revision, String reason, Caller caller) {
        return step(
                newest(key, revision, caller).summary(),
                ApprovalAction.RETURNED,
                reason,
                Map.of(),
                caller,
                approval -> {
                    Role role = approval.state().role();
                    if (role == null) {
                        throw ApprovalRefusal.notDue(approval, "xem xét hoặc phê duyệt", "under review or approved");
                    }
                    caller.require(role);
                });
    }

    /**
     * Tells within a transaction how far a revision has come.
     *
     * @param draft the revision
     * @return the revision with its steps
     */
    public Approval of(DraftSummary draft) {
        int released = store.publishedBefore(draft.key(), draft.revision());
        List<ApprovalStep> steps = store.of(draft.key(), draft.revision());
        return new Approval(draft, drafts.authors(draft.key(), released, draft.revision()), steps);
    }

    /** Returns why no release may be made of a revision. */
    public static EngineException required(Approval approval) {
        return ApprovalRefusal.required(approval);
    }

    /**
     * Keeps within a transaction that a release was made of a revision.
     *
     * @param draft the revision
     * @param release the release's id
     * @param reason why without approval or with errors open, null otherwise
     * @param warnings why although warnings stand, by rule and element
     * @param caller who published it
     */
    public void published(
            DraftSummary draft, String release, @Nullable String reason, Map<String, String> warnings, Caller caller) {
        add(of(draft), ApprovalAction.PUBLISHED, reason, release, warnings, caller);
    }

    private Approval sign(DraftSummary draft, ApprovalAction action, @Nullable String reason, Caller caller) {
        return step(draft, action, reason, Map.of(), caller, approval -> {
            if (approval.state().due() != action) {
                throw ApprovalRefusal.notDue(approval, "chờ " + action, "waiting for " + action);
            }
            caller.require(Objects.requireNonNull(approval.state().role()));
            if (!caller.exempt()) {
                requireIndependent(approval, caller.name());
            }
        });
    }

    private static void requireIndependent(Approval approval, String name) {
        ApprovalMove.Obstacle obstacle = approval.dependence(name);
        if (obstacle != null) {
            throw ApprovalRefusal.notIndependent(name, obstacle == ApprovalMove.Obstacle.AUTHOR);
        }
    }

    private Approval step(
            DraftSummary draft,
            ApprovalAction action,
            @Nullable String reason,
            Map<String, String> warnings,
            Caller caller,
            Consumer<Approval> condition) {
        return Retry.write(unitOfWork, () -> {
            Approval approval = of(draft);
            condition.accept(approval);
            add(approval, action, reason, null, warnings, caller);
            return of(draft);
        });
    }

    private void add(
            Approval approval,
            ApprovalAction action,
            @Nullable String reason,
            @Nullable String release,
            Map<String, String> warnings,
            Caller caller) {
        DraftSummary draft = approval.draft();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        store.add(new ApprovalStep(
                draft.key(),
                draft.revision(),
                approval.steps().size() + 1,
                action,
                now,
                caller.name(),
                reason,
                release,
                warnings));
        if (action != ApprovalAction.PUBLISHED) {
            audit.add(new AuditLog.Entry(
                    now,
                    caller.name(),
                    "DRAFT_" + action,
                    draft.key(),
                    CanonicalJson.write(Map.of(
                            "revision", draft.revision(),
                            "reason", Objects.requireNonNullElse(reason, ""),
                            "warnings", warnings))));
        }
    }

    private OpenDraft newest(String key, int revision, Caller caller) {
        OpenDraft draft = procedures.open(key);
        ProcedureAgency.require(draft.procedure(), caller);
        if (draft.summary().revision() != revision) {
            throw ApprovalRefusal.stale(draft.summary(), revision);
        }
        return draft;
    }
}
