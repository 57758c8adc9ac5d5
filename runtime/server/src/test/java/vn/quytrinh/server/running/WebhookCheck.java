package vn.quytrinh.server.running;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a receiver does with a message before it believes it; written from the description in {@code docs/webhooks.md} alone. */
final class WebhookCheck {

    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final byte[] secret;
    private final Set<String> seen = new HashSet<>();

    WebhookCheck(String secret) {
        this.secret = Base64.getDecoder().decode(secret.substring("whsec_".length()));
    }

    /** What the receiver finds. */
    enum Finding {
        SOUND,
        FORGED,
        TOO_OLD,
        FROM_THE_FUTURE,
        REPEATED
    }

    Finding look(Map<String, String> headers, byte[] body, Instant now) {
        String id = headers.get("webhook-id");
        String time = headers.get("webhook-timestamp");
        String expected = "v1," + Base64.getEncoder().encodeToString(hmac(id + "." + time + ".", body));
        boolean signed = Arrays.stream(headers.get("webhook-signature").split(" "))
                .anyMatch(signature -> MessageDigest.isEqual(
                        signature.getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII)));
        if (!signed) {
            return Finding.FORGED;
        }
        Instant sent = Instant.ofEpochSecond(Long.parseLong(time));
        if (sent.isBefore(now.minus(TOLERANCE))) {
            return Finding.TOO_OLD;
        }
        if (sent.isAfter(now.plus(TOLERANCE))) {
            return Finding.FROM_THE_FUTURE;
        }
        return seen.add(id) ? Finding.SOUND : Finding.REPEATED;
    }

    private byte[] hmac(String head, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            mac.update(head.getBytes(StandardCharsets.US_ASCII));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
