package vn.quytrinh.engine.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key of an API client without its secret.
 *
 * @param prefix what it is recognised by; not secret
 * @param client the client's id
 * @param hash the SHA-256 of its secret, as hexadecimal digits
 * @param createdAt when it was issued
 * @param createdBy who issued it
 * @param expiresAt from when it is no longer valid
 * @param revokedAt when it was revoked, null when it was not
 * @param revokedBy who revoked it, null when it was not
 */
public record ApiKey(
        String prefix,
        String client,
        String hash,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** Tells whether it opens the door at an instant. */
    public boolean isValidAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    /** Returns the same key, expiring at an instant unless it expires sooner. */
    ApiKey expiringBy(Instant latest) {
        Instant end = latest.isBefore(expiresAt) ? latest : expiresAt;
        return new ApiKey(prefix, client, hash, createdAt, createdBy, end, revokedAt, revokedBy);
    }

    /** Returns the same key, revoked. */
    ApiKey revoked(Instant at, String by) {
        return new ApiKey(prefix, client, hash, createdAt, createdBy, expiresAt, at, by);
    }

    /** Does not show the hash. */
    @Override
    public String toString() {
        return "ApiKey[prefix=" + prefix + ", client=" + client + "]";
    }
}
