package vn.quytrinh.engine.approval;

/** What somebody did with a draft revision on its way to a release. */
public enum ApprovalAction {
    /** Put forward (trình). */
    SUBMITTED,
    /** Reviewed by the quality officer (thư ký ISO xem xét). */
    QUALITY_REVIEWED,
    /** Reviewed by the contact point for the control of administrative procedures (đầu mối kiểm soát TTHC cho ý kiến). */
    CONTACT_REVIEWED,
    /** Approved (phê duyệt). */
    APPROVED,
    /** Sent back with a reason (trả lại). */
    RETURNED,
    /** Published as a release (ban hành). */
    PUBLISHED
}
