package vn.quytrinh.engine.out;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * The secrets with which what is sent to subscriptions is signed. Each is derived from the service's key, the subscription and a
 * number, so that none is stored: whoever has the database alone can sign nothing.
 */
public final class WebhookSecrets {

    /** How many bytes a key has at least. */
    public static final int KEY_BYTES = 32;

    private static final String PREFIX = "whsec_";
    private static final int ID_BYTES = 8;

    private final byte[] key;
    private final String keyId;

    /**
     * Makes the secrets.
     *
     * @param key the service's key, the same on all nodes, at least {@value #KEY_BYTES} bytes
     */
    public WebhookSecrets(byte[] key) {
        if (key.length < KEY_BYTES) {
            throw new IllegalArgumentException(
                    "Expected a key of at least %d bytes but found %d.".formatted(KEY_BYTES, key.length));
        }
        this.key = key.clone();
        byte[] hash = WebhookSignature.hmac(this.key, "key-id".getBytes(StandardCharsets.US_ASCII));
        this.keyId = HexFormat.of().formatHex(hash, 0, ID_BYTES);
    }

    /** Returns what the key is recognised by; it says nothing of the key. */
    public String keyId() {
        return keyId;
    }

    /** Returns the secret of a subscription as the receiver is shown it, {@code whsec_} and Base64. */
    String shown(Subscription subscription) {
        return PREFIX + Base64.getEncoder().encodeToString(secret(subscription.id(), subscription.secretNo()));
    }

    /** Returns the secrets with which to sign now: the present one and, during a rotation, the former one. */
    List<byte[]> of(Subscription subscription, Instant now) {
        List<byte[]> secrets = new ArrayList<>();
        secrets.add(secret(subscription.id(), subscription.secretNo()));
        Instant former = subscription.formerUntil();
        if (former != null && now.isBefore(former)) {
            secrets.add(secret(subscription.id(), subscription.secretNo() - 1));
        }
        return secrets;
    }

    private byte[] secret(String subscription, int number) {
        return WebhookSignature.hmac(key, ("webhook/" + subscription + "/" + number).getBytes(StandardCharsets.UTF_8));
    }
}
