package vn.quytrinh.designer.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.quytrinh.engine.Role;

/** A user of the demonstration, one for each role. The translation key {@code role.<name>} says what the role does. */
public enum DemoUser {
    /** Models procedures (chuyên viên kiểm soát thủ tục hành chính). */
    ANALYST(Role.ANALYST),
    /** Keeps the quality rules (thư ký ISO). */
    QUALITY(Role.QUALITY_OFFICER),
    /** Approves and publishes (lãnh đạo phê duyệt). */
    APPROVER(Role.APPROVER),
    /** Reviews for the control of administrative procedures (đầu mối kiểm soát thủ tục hành chính). */
    CONTACT(Role.CONTACT_POINT),
    /** Reads who did what (kiểm toán, thanh tra). */
    AUDITOR(Role.AUDITOR),
    /** Administers the system (quản trị hệ thống). */
    ADMIN(Role.ADMIN);

    private final Role role;

    DemoUser(Role role) {
        this.role = role;
    }

    /** Returns the name to sign in with, such as {@code analyst}. */
    public String userName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the role, without Spring Security's prefix, such as {@code ANALYST}. */
    public String role() {
        return role.name();
    }

    /** Returns the user of the demonstration with a name to sign in with. */
    static Optional<DemoUser> named(String userName) {
        return Arrays.stream(values())
                .filter(user -> user.userName().equals(userName))
                .findFirst();
    }
}
