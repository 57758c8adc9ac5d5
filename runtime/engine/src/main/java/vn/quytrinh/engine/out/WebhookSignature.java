package vn.quytrinh.engine.out;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what is sent, as Standard Webhooks 1.0 says: {@code v1,} and the Base64 of HMAC-SHA256 over id, time in seconds and body with
 * dots between. The time is that of the sending, so that a receiver can refuse what is old; the id is the same for every attempt,
 * so that it can refuse what it has.
 */
public final class WebhookSignature {

    /** The header with the id of a message. */
    public static final String ID = "webhook-id";

    /** The header with the time of sending, in seconds since 1970. */
    public static final String TIMESTAMP = "webhook-timestamp";

    /** The header with the signatures, a space between. */
    public static final String SIGNATURE = "webhook-signature";

    private static final String ALGORITHM = "HmacSHA256";
    private static final int ID_BYTES = 16;

    private WebhookSignature() {}

    /**
     * Returns the id of a message: of an announcement's id, but without dots, which would make the signed text ambiguous.
     *
     * @param announcement the announcement's id
     */
    public static String messageId(String announcement) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(announcement.getBytes(StandardCharsets.UTF_8));
            return "msg_" + HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Returns the headers of a message.
     *
     * @param secrets the secrets to sign with
     * @param announcement the announcement's id
     * @param now the time of sending
     * @param body the body
     */
    static Map<String, String> headers(List<byte[]> secrets, String announcement, Instant now, byte[] body) {
        String id = messageId(announcement);
        String time = Long.toString(now.getEpochSecond());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(ID, id);
        headers.put(TIMESTAMP, time);
        headers.put(
                SIGNATURE,
                secrets.stream()
                        .map(secret -> "v1," + Base64.getEncoder().encodeToString(sign(secret, id, time, body)))
                        .collect(Collectors.joining(" ")));
        return headers;
    }

    private static byte[] sign(byte[] secret, String id, String time, byte[] body) {
        byte[] head = (id + "." + time + ".").getBytes(StandardCharsets.US_ASCII);
        byte[] text = new byte[head.length + body.length];
        System.arraycopy(head, 0, text, 0, head.length);
        System.arraycopy(body, 0, text, head.length, body.length);
        return hmac(secret, text);
    }

    /** Returns the HMAC-SHA256 of a text. */
    static byte[] hmac(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
