package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import java.util.List;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.AppUser;

/**
 * A user as it is sent, without the password's hash.
 *
 * @param name the name to sign in with
 * @param displayName what the person is called
 * @param roles the person's duties
 * @param agencies the agencies whose dossiers the person may see and handle
 * @param enabled whether the person is let in
 * @param createdAt when the user was created
 * @param createdBy who created the user
 */
record UserView(
        String name,
        String displayName,
        List<String> roles,
        List<String> agencies,
        boolean enabled,
        OffsetDateTime createdAt,
        String createdBy) {

    static UserView of(AppUser user) {
        return new UserView(
                user.name(),
                user.displayName(),
                user.roles().stream().map(Role::name).sorted().toList(),
                user.scope().agencies(),
                user.enabled(),
                Vietnam.time(user.createdAt()),
                user.createdBy());
    }
}
