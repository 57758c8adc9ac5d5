package vn.quytrinh.engine.approval;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Role;

/** How far a draft revision has come on its way to a release. */
public enum ApprovalState {
    /** Being written, not put forward or sent back. */
    DRAFT(null, null),
    /** The quality officer has to review it. */
    QUALITY_REVIEW(Role.QUALITY_OFFICER, ApprovalAction.QUALITY_REVIEWED),
    /** The contact point for the control of administrative procedures has to review it. */
    CONTACT_REVIEW(Role.CONTACT_POINT, ApprovalAction.CONTACT_REVIEWED),
    /** It has to be approved. */
    APPROVAL(Role.APPROVER, ApprovalAction.APPROVED),
    /** It may be published. */
    APPROVED(Role.APPROVER, null),
    /** A release was made of it. */
    PUBLISHED(null, null);

    private final @Nullable Role role;
    private final @Nullable ApprovalAction done;

    ApprovalState(@Nullable Role role, @Nullable ApprovalAction done) {
        this.role = role;
        this.done = done;
    }

    /** Returns who has to act, or may still send it back; null when nobody. */
    public @Nullable Role role() {
        return role;
    }

    /** Returns what has to be done, null when nothing. */
    public @Nullable ApprovalAction due() {
        return done;
    }

    /** Returns the state after some steps. */
    static ApprovalState after(List<ApprovalStep> steps) {
        return steps.isEmpty() ? DRAFT : after(steps.get(steps.size() - 1));
    }

    /** Returns the state of a revision after the last step that was taken with it. */
    public static ApprovalState after(ApprovalStep last) {
        return switch (last.action()) {
            case SUBMITTED -> QUALITY_REVIEW;
            case QUALITY_REVIEWED -> CONTACT_REVIEW;
            case CONTACT_REVIEWED -> APPROVAL;
            case APPROVED -> APPROVED;
            case RETURNED -> DRAFT;
            case PUBLISHED -> PUBLISHED;
        };
    }
}
