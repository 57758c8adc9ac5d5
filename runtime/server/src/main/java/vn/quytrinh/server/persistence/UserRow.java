package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;
import vn.quytrinh.engine.access.AppUser;

/** A user in the database. */
@Entity
@NullUnmarked
@Table(name = "app_user")
class UserRow {

    @Id
    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private String roles;
    private String agencies;
    private boolean enabled;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    protected UserRow() {}

    UserRow(AppUser user) {
        name = user.name();
        displayName = user.displayName();
        roles = Lists.roles(user.roles());
        agencies = Lists.agencies(user.scope());
        createdAt = user.createdAt();
        createdBy = user.createdBy();
        become(user);
    }

    final void become(AppUser user) {
        passwordHash = user.passwordHash();
        enabled = user.enabled();
    }

    AppUser user() {
        return new AppUser(
                name,
                displayName,
                passwordHash,
                Lists.roles(roles),
                Lists.agencies(agencies),
                enabled,
                createdAt,
                createdBy);
    }
}
