package vn.quytrinh.designer.access;

import java.util.Locale;

/** A user of the demonstration, one for each role. The translation key {@code role.<name>} says what the role does. */
public enum DemoUser {
    /** Models procedures (chuyên viên kiểm soát thủ tục hành chính). */
    ANALYST,
    /** Keeps the quality rules (thư ký ISO). */
    QUALITY,
    /** Approves and publishes (lãnh đạo phê duyệt). */
    APPROVER,
    /** Administers the system (quản trị hệ thống). */
    ADMIN;

    /** Returns the name to sign in with, such as {@code analyst}. */
    public String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the role, without Spring Security's prefix, such as {@code ANALYST}. */
    public String role() {
        return name();
    }
}
