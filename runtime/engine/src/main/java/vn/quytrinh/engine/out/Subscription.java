package vn.quytrinh.engine.out;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;

/**
 * Somebody who is told by webhook (đăng ký nhận thông báo).
 *
 * @param id its id
 * @param url where it is told
 * @param types what it wants to hear of, empty for everything
 * @param scope the agencies whose matters it hears of
 * @param enabled whether it is told
 * @param disabledReason why it is not told, null when it is
 * @param keyId the key from which its secrets are derived
 * @param secretNo the number of its secret, from 1
 * @param formerUntil until when what is sent is signed with the former secret too, null when there is none
 * @param createdAt when it was made
 * @param createdBy who made it
 */
public record Subscription(
        String id,
        String url,
        Set<AnnouncementType> types,
        AgencyScope scope,
        boolean enabled,
        @Nullable String disabledReason,
        String keyId,
        int secretNo,
        @Nullable Instant formerUntil,
        Instant createdAt,
        String createdBy) {

    public Subscription {
        types = types.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(types));
    }

    /** Tells whether it wants to hear of something; what concerns everybody concerns it too. */
    public boolean wants(Announcement announcement) {
        return (types.isEmpty() || types.contains(announcement.type()))
                && (announcement.agency().equals(Announcement.EVERYBODY) || scope.covers(announcement.agency()));
    }

    /** Returns the id under which it reads the outbox. */
    String reader() {
        return "webhook/" + id;
    }

    Subscription enabled(@Nullable String reasonAgainst) {
        return new Subscription(
                id,
                url,
                types,
                scope,
                reasonAgainst == null,
                reasonAgainst,
                keyId,
                secretNo,
                formerUntil,
                createdAt,
                createdBy);
    }

    Subscription changed(String toUrl, Set<AnnouncementType> toTypes, AgencyScope toScope) {
        return new Subscription(
                id,
                toUrl,
                toTypes,
                toScope,
                enabled,
                disabledReason,
                keyId,
                secretNo,
                formerUntil,
                createdAt,
                createdBy);
    }

    Subscription rotated(String key, @Nullable Instant formerValidUntil) {
        return new Subscription(
                id,
                url,
                types,
                scope,
                enabled,
                disabledReason,
                key,
                secretNo + 1,
                formerValidUntil,
                createdAt,
                createdBy);
    }
}
