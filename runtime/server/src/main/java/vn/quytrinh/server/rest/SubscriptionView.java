package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.out.AnnouncementType;
import vn.quytrinh.engine.out.IssuedSecret;
import vn.quytrinh.engine.out.Subscription;

/**
 * A subscription as it is sent.
 *
 * @param id its id
 * @param url where it is told
 * @param types what it hears of, empty for everything
 * @param agencies the agencies whose matters it hears of
 * @param enabled whether it is told
 * @param disabledReason why it is not told
 * @param secret the secret, only when it was issued just now
 * @param formerSecretUntil until when what is sent is signed with the former secret too
 * @param createdAt when it was made
 * @param createdBy who made it
 */
record SubscriptionView(
        String id,
        String url,
        List<String> types,
        List<String> agencies,
        boolean enabled,
        @Nullable String disabledReason,
        @Nullable String secret,
        @Nullable OffsetDateTime formerSecretUntil,
        OffsetDateTime createdAt,
        String createdBy) {

    static SubscriptionView of(Subscription subscription) {
        return of(subscription, null);
    }

    static SubscriptionView of(IssuedSecret issued) {
        return of(issued.subscription(), issued.secret());
    }

    private static SubscriptionView of(Subscription subscription, @Nullable String secret) {
        Instant former = subscription.formerUntil();
        return new SubscriptionView(
                subscription.id(),
                subscription.url(),
                subscription.types().stream()
                        .map(AnnouncementType::wireName)
                        .sorted()
                        .toList(),
                subscription.scope().agencies(),
                subscription.enabled(),
                subscription.disabledReason(),
                secret,
                former == null ? null : Vietnam.time(former),
                Vietnam.time(subscription.createdAt()),
                subscription.createdBy());
    }

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "SubscriptionView[id=" + id + "]";
    }
}
