package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.ApiClient;
import vn.quytrinh.engine.access.ApiKey;
import vn.quytrinh.engine.access.IssuedKey;

/**
 * An API client as it is sent.
 *
 * @param id its id
 * @param name what it is called
 * @param roles its duties
 * @param agencies the agencies whose dossiers it may see and handle
 * @param enabled whether it is let in
 * @param createdAt when it was created
 * @param createdBy who created it
 * @param keys its keys, the newest first
 */
record ClientView(
        String id,
        String name,
        List<String> roles,
        List<String> agencies,
        boolean enabled,
        OffsetDateTime createdAt,
        String createdBy,
        List<KeyView> keys) {

    /**
     * A key as it is sent.
     *
     * @param prefix what it is recognised by
     * @param token the token, only when it was issued just now
     * @param createdAt when it was issued
     * @param createdBy who issued it
     * @param expiresAt from when it is no longer valid
     * @param revokedAt when it was revoked, null when it was not
     * @param revokedBy who revoked it, null when it was not
     */
    record KeyView(
            String prefix,
            @Nullable String token,
            OffsetDateTime createdAt,
            String createdBy,
            OffsetDateTime expiresAt,
            @Nullable OffsetDateTime revokedAt,
            @Nullable String revokedBy) {

        static KeyView of(IssuedKey issued) {
            return of(issued.key(), issued.token());
        }

        private static KeyView of(ApiKey key, @Nullable String token) {
            return new KeyView(
                    key.prefix(),
                    token,
                    Vietnam.time(key.createdAt()),
                    key.createdBy(),
                    Vietnam.time(key.expiresAt()),
                    key.revokedAt() == null ? null : Vietnam.time(key.revokedAt()),
                    key.revokedBy());
        }
    }

    static ClientView of(ApiClient client) {
        return new ClientView(
                client.id(),
                client.name(),
                client.roles().stream().map(Role::name).sorted().toList(),
                client.scope().agencies(),
                client.enabled(),
                Vietnam.time(client.createdAt()),
                client.createdBy(),
                client.keys().stream().map(key -> KeyView.of(key, null)).toList());
    }
}
