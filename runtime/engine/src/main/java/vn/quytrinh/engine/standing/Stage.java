package vn.quytrinh.engine.standing;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.approval.ApprovalState;

/** How far the newest revision of a procedure has come, and what has become of its release. */
public enum Stage {
    /** Being written (bản thảo). */
    DRAFT(Role.ANALYST),
    /** Sent back with a reason, and not put forward again since (trả lại). */
    RETURNED(Role.ANALYST),
    /** The quality officer has to review it (chờ thư ký ISO). */
    QUALITY_REVIEW(Role.QUALITY_OFFICER),
    /** The contact point has to review it (chờ đầu mối kiểm soát TTHC). */
    CONTACT_REVIEW(Role.CONTACT_POINT),
    /** It has to be approved (chờ phê duyệt). */
    APPROVAL(Role.APPROVER),
    /** Approved and not published yet (được phê duyệt). */
    APPROVED(Role.APPROVER),
    /** Published from a day to come. */
    SCHEDULED(null),
    /** Published, and in force (đã công bố). */
    PUBLISHED(null),
    /** A later release governs what is accepted now (bị thay thế). */
    SUPERSEDED(null),
    /** Its release was taken back (đã thu hồi). */
    WITHDRAWN(null);

    private final @Nullable Role next;

    Stage(@Nullable Role next) {
        this.next = next;
    }

    /** Returns who has to act next; null when nobody. */
    public @Nullable Role next() {
        return next;
    }

    /** Tells whether somebody has put it forward, and it is under way to a release. */
    public boolean isUnderWay() {
        return this == QUALITY_REVIEW || this == CONTACT_REVIEW || this == APPROVAL || this == APPROVED;
    }

    /** Returns the stage of a revision that was not published. */
    static Stage of(ApprovalState state) {
        return switch (state) {
            case QUALITY_REVIEW -> QUALITY_REVIEW;
            case CONTACT_REVIEW -> CONTACT_REVIEW;
            case APPROVAL -> APPROVAL;
            case APPROVED -> APPROVED;
            case DRAFT, PUBLISHED -> DRAFT;
        };
    }
}
