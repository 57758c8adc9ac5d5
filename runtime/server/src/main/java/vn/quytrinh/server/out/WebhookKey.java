package vn.quytrinh.server.out;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import vn.quytrinh.engine.out.WebhookSecrets;
import vn.quytrinh.server.start.PrivateFile;

/** The file with the key from which the secrets of webhooks are derived: 256 random bits as Base64. */
final class WebhookKey {

    private WebhookKey() {}

    /** Returns the secrets of the key in a file, which is made when there is none. */
    static WebhookSecrets read(Path file) {
        try {
            return new WebhookSecrets(Base64.getDecoder()
                    .decode(PrivateFile.read(file, WebhookKey::random).strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected the key of webhooks in " + file + " but it cannot be read or made.", e);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "Expected %d or more bytes as Base64 in %s but found something else. Maybe restore the file from a backup."
                            .formatted(WebhookSecrets.KEY_BYTES, file),
                    e);
        }
    }

    private static String random() {
        byte[] key = new byte[WebhookSecrets.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return Base64.getEncoder().encodeToString(key) + "\n";
    }
}
