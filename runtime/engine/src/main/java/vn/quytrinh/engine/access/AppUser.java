package vn.quytrinh.engine.access;

import java.time.Instant;
import java.util.Set;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;

/**
 * A person who signs in (người dùng).
 *
 * @param name the name to sign in with
 * @param displayName what the person is called
 * @param passwordHash the hash of the password, with the name of its algorithm
 * @param roles the person's duties
 * @param scope the agencies whose dossiers the person may see and handle
 * @param enabled whether the person is let in
 * @param createdAt when the user was created
 * @param createdBy who created the user
 */
public record AppUser(
        String name,
        String displayName,
        String passwordHash,
        Set<Role> roles,
        AgencyScope scope,
        boolean enabled,
        Instant createdAt,
        String createdBy) {

    public AppUser {
        roles = Set.copyOf(roles);
    }

    /** Returns the person as a caller. */
    public Caller caller() {
        return new Caller(name, roles, scope, false);
    }

    /** Returns the same user, let in or not. */
    AppUser enabled(boolean whether) {
        return new AppUser(name, displayName, passwordHash, roles, scope, whether, createdAt, createdBy);
    }

    /** Returns the same user with another password. */
    AppUser withPasswordHash(String hash) {
        return new AppUser(name, displayName, hash, roles, scope, enabled, createdAt, createdBy);
    }

    /** Returns the same user with other duties. */
    AppUser granted(Grant grant) {
        return new AppUser(
                name, grant.name(), passwordHash, grant.roles(), grant.scope(), enabled, createdAt, createdBy);
    }

    /** Does not show the hash. */
    @Override
    public String toString() {
        return "AppUser[name=" + name + ", roles=" + roles + ", scope=" + scope + ", enabled=" + enabled + "]";
    }
}
