package vn.quytrinh.engine;

/** A duty that somebody who works with the product may have (vai trò). One person may have several. */
public enum Role {
    /** Models procedures (chuyên viên xây dựng quy trình). */
    ANALYST,
    /** Keeps the quality rules and reviews drafts (thư ký ISO, cán bộ chất lượng). */
    QUALITY_OFFICER,
    /** Reviews drafts for the control of administrative procedures (cán bộ đầu mối kiểm soát thủ tục hành chính). */
    CONTACT_POINT,
    /** Approves drafts and withdraws releases (lãnh đạo phê duyệt). */
    APPROVER,
    /** Handles dossiers, in person or as a one-stop system (hệ thống một cửa, cán bộ xử lý hồ sơ). */
    OPERATOR,
    /** Reads everything and changes nothing (thanh tra, kiểm toán). */
    AUDITOR,
    /** Administers users, clients and settings (quản trị hệ thống). */
    ADMIN,
    /** Watches how the service itself does, and sees no dossier (hệ thống giám sát vận hành). */
    MONITOR
}
