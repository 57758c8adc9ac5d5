package vn.quytrinh.handling.release;

import java.util.Base64;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.handling.CanonicalJson;

/**
 * Who answers for a release (chữ ký số của bản phát hành): an Ed25519 signature of its manifest.
 *
 * @param algorithm how it was made, {@code Ed25519}
 * @param keyId which key made it
 * @param value the signature in Base64
 */
public record ReleaseSignature(String algorithm, String keyId, String value) {

    /** The algorithm in use. */
    public static final String ED25519 = "Ed25519";

    /**
     * Reads the signature of an archive.
     *
     * @param archive the archive's bytes
     * @return its signature, empty when it is not signed
     * @throws vn.quytrinh.handling.HandlingException {@code RELEASE_INVALID} when the archive or its signature cannot be read
     */
    public static Optional<ReleaseSignature> of(byte[] archive) {
        byte[] json = ReleaseZip.unpack(archive).get(ReleaseZip.SIGNATURE);
        return json == null ? Optional.empty() : Optional.of(read(json));
    }

    private static ReleaseSignature read(byte[] json) {
        try {
            JsonNode node = CanonicalJson.mapper().readTree(json);
            var signature = new ReleaseSignature(
                    node.path("algorithm").stringValue(""),
                    node.path("keyId").stringValue(""),
                    node.path("value").stringValue(""));
            if (signature.algorithm.equals(ED25519) && !signature.keyId.isEmpty() && signature.bytes().length > 0) {
                return signature;
            }
        } catch (JacksonException | IllegalArgumentException unreadable) {
            // Told below.
        }
        throw ReleaseZip.damaged("chữ ký không đọc được", "its signature cannot be read");
    }

    /** Returns the signature's bytes. */
    public byte[] bytes() {
        return Base64.getDecoder().decode(value);
    }

    byte[] json() {
        return CanonicalJson.bytes(this);
    }
}
