package vn.quytrinh.engine.share;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A link with which whoever has it may look at a procedure, without what makes it work.
 *
 * @param id its id, of no use to whoever wants to look
 * @param key the procedure's key
 * @param revision the draft revision it shows, null for whichever is the newest when somebody looks
 * @param note for whom or what for
 * @param madeAt when it was made
 * @param madeBy who made it
 * @param expiresAt from when on it shows nothing
 * @param usedAt when somebody last looked, to the minute; null when nobody has
 * @param revokedAt when it was revoked, null while it was not
 * @param revokedBy who revoked it, null while it was not
 */
public record ShareLink(
        String id,
        String key,
        @Nullable Integer revision,
        String note,
        Instant madeAt,
        String madeBy,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy) {

    /** Tells whether it shows anything at some time. */
    public boolean isAliveAt(Instant time) {
        return revokedAt == null && expiresAt.isAfter(time);
    }

    /** Returns the same link, revoked. */
    ShareLink revoked(Instant at, String by) {
        return new ShareLink(id, key, revision, note, madeAt, madeBy, expiresAt, usedAt, at, by);
    }

    /** Returns the same link, used. */
    ShareLink used(Instant at) {
        return new ShareLink(id, key, revision, note, madeAt, madeBy, expiresAt, at, revokedAt, revokedBy);
    }
}
