package vn.quytrinh.engine.out;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signatures of webhooks. */
class WebhookSignatureTest {

    @Test
    void shouldSignIdTimeAndBody() {
        // given
        byte[] secret = "a secret of 32 bytes or thereabout".getBytes(StandardCharsets.US_ASCII);
        byte[] body = "{}".getBytes(StandardCharsets.US_ASCII);
        Instant now = Instant.ofEpochSecond(1_800_000_000L, 999_000_000);

        // when
        Map<String, String> headers = WebhookSignature.headers(List.of(secret), "H05.12-260212-010001/1", now, body);

        // then
        String id = headers.get("webhook-id");
        assertThat(id).matches("msg_[0-9a-f]{32}");
        assertThat(headers).containsEntry("webhook-timestamp", "1800000000");
        byte[] expected = WebhookSignature.hmac(secret, (id + ".1800000000.{}").getBytes(StandardCharsets.US_ASCII));
        assertThat(headers)
                .containsEntry("webhook-signature", "v1," + Base64.getEncoder().encodeToString(expected));
    }

    @Test
    void shouldAgreeWithAPublishedValueOfHmacSha256() {
        // RFC 4231, test case 2
        assertThat(java.util.HexFormat.of()
                        .formatHex(WebhookSignature.hmac(
                                "Jefe".getBytes(StandardCharsets.US_ASCII),
                                "what do ya want for nothing?".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
    }

    @Test
    void shouldGiveDifferentIdsToDifferentAnnouncements() {
        assertThat(WebhookSignature.messageId("H05.12-260212-010001/1"))
                .isEqualTo(WebhookSignature.messageId("H05.12-260212-010001/1"))
                .isNotEqualTo(WebhookSignature.messageId("H05.12-260212-010001/2"));
    }
}
