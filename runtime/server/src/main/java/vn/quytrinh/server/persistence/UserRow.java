package vn.quytrinh.server.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    @Embedded
    private GrantColumns grant;

    protected UserRow() {}

    UserRow(AppUser user) {
        name = user.name();
        grant = new GrantColumns(user.roles(), user.scope(), user.enabled(), user.createdAt(), user.createdBy());
        become(user);
    }

    final void become(AppUser user) {
        displayName = user.displayName();
        passwordHash = user.passwordHash();
        grant.become(user.roles(), user.scope());
        grant.enable(user.enabled());
    }

    AppUser user() {
        return new AppUser(
                name,
                displayName,
                passwordHash,
                grant.roles(),
                grant.scope(),
                grant.enabled(),
                grant.createdAt(),
                grant.createdBy());
    }
}
