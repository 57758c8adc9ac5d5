package vn.quytrinh.engine.out;

/**
 * A subscription with its new secret, which is shown this once.
 *
 * @param subscription the subscription
 * @param secret the secret, {@code whsec_…}
 */
public record IssuedSecret(Subscription subscription, String secret) {

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "IssuedSecret[subscription=" + subscription.id() + "]";
    }
}
