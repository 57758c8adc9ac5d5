package vn.quytrinh.engine.release;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.release.ReleaseArchive;
import vn.quytrinh.handling.release.ReleaseSignature;

/** The Ed25519 keys of releases (khóa ký bản phát hành): the server's own, if it has one, and those it trusts. Immutable. */
public final class SigningKeys {

    private static final int SHOWN = 16;

    private final @Nullable KeyPair own;
    private final @Nullable String ownId;
    private final Map<String, PublicKey> trusted = new LinkedHashMap<>();
    private final boolean signatureRequired;

    /**
     * Makes the keys.
     *
     * @param own the key that this server signs with
     * @param others the public keys of other servers whose releases are trusted
     * @param signatureRequired whether releases without a signature are refused, also those published before there were any
     */
    public SigningKeys(KeyPair own, Collection<PublicKey> others, boolean signatureRequired) {
        this.own = own;
        this.ownId = id(own.getPublic());
        this.signatureRequired = signatureRequired;
        trusted.put(ownId, own.getPublic());
        others.forEach(key -> trusted.put(id(key), key));
    }

    /**
     * Makes the keys of a server that signs nothing, and takes nothing in without a signature.
     *
     * @param others the public keys of the servers whose releases are trusted
     */
    public SigningKeys(Collection<PublicKey> others) {
        this.own = null;
        this.ownId = null;
        this.signatureRequired = true;
        others.forEach(key -> trusted.put(id(key), key));
    }

    /**
     * A public key.
     *
     * @param keyId its id, made of the beginning of its SHA-256
     * @param algorithm the algorithm
     * @param own whether this server signs with it
     * @param publicKey the key in Base64 (X.509 SubjectPublicKeyInfo)
     */
    public record KnownKey(String keyId, String algorithm, boolean own, String publicKey) {}

    /** Returns the id of a public key. */
    public static String id(PublicKey key) {
        String hash = CanonicalJson.hash(key.getEncoded());
        int start = hash.indexOf(':') + 1;
        return "ed25519:" + hash.substring(start, start + SHOWN);
    }

    /** Returns the keys, the server's own first when it has one. */
    public Collection<KnownKey> known() {
        return trusted.entrySet().stream()
                .map(key -> new KnownKey(
                        key.getKey(),
                        ReleaseSignature.ED25519,
                        key.getKey().equals(ownId),
                        Base64.getEncoder().encodeToString(key.getValue().getEncoded())))
                .toList();
    }

    /** Signs an archive, on a server with a key of its own. */
    ReleaseArchive sign(ReleaseArchive archive) {
        KeyPair signer = Objects.requireNonNull(own, "own");
        try {
            Signature signing = Signature.getInstance(ReleaseSignature.ED25519);
            signing.initSign(signer.getPrivate());
            signing.update(ReleaseArchive.manifest(archive.bytes()));
            return archive.signed(new ReleaseSignature(
                    ReleaseSignature.ED25519,
                    id(signer.getPublic()),
                    Base64.getEncoder().encodeToString(signing.sign())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Verifies the signature of an archive that this server keeps.
     *
     * @param archive the archive's bytes
     * @return the id of the key that signed it, null when nobody did
     * @throws EngineException {@code RELEASE_SIGNATURE_INVALID}, {@code RELEASE_KEY_UNKNOWN}, {@code RELEASE_UNSIGNED} when a
     *     signature is required
     */
    public @Nullable String verify(byte[] archive) {
        ReleaseSignature signature = ReleaseSignature.of(archive).orElse(null);
        if (signature == null) {
            if (signatureRequired) {
                throw unsigned();
            }
            return null;
        }
        verify(signature, archive);
        return signature.keyId();
    }

    /**
     * Verifies the signature of an archive from elsewhere, which must have one.
     *
     * @throws EngineException {@code RELEASE_UNSIGNED}, {@code RELEASE_SIGNATURE_INVALID}, {@code RELEASE_KEY_UNKNOWN}
     */
    String verifySigned(byte[] archive) {
        ReleaseSignature signature = ReleaseSignature.of(archive).orElseThrow(SigningKeys::unsigned);
        verify(signature, archive);
        return signature.keyId();
    }

    private void verify(ReleaseSignature signature, byte[] archive) {
        PublicKey key = trusted.get(signature.keyId());
        if (key == null) {
            throw new EngineException(
                    ErrorKind.FORBIDDEN,
                    "RELEASE_KEY_UNKNOWN",
                    "Bản phát hành phải được ký bằng khóa được tin cậy (%s) nhưng khóa ký là %s. Hãy thêm khóa công khai đó vào cấu hình nếu tin cậy."
                            .formatted(String.join(", ", trusted.keySet()), signature.keyId()),
                    "Expected a release signed with a trusted key (%s) but %s signed it. Maybe add that public key to the configuration, if it is trusted."
                            .formatted(String.join(", ", trusted.keySet()), signature.keyId()));
        }
        if (!fits(key, signature, ReleaseArchive.manifest(archive))) {
            throw new EngineException(
                    ErrorKind.CONFLICT,
                    "RELEASE_SIGNATURE_INVALID",
                    "Chữ ký của khóa %s phải khớp với bản phát hành nhưng không khớp: bản phát hành đã bị sửa. Hãy lấy lại từ nơi ban hành."
                            .formatted(signature.keyId()),
                    "Expected the signature of key %s to fit the release but it does not: the release was changed. Maybe get it again from where it was published."
                            .formatted(signature.keyId()));
        }
    }

    private static boolean fits(PublicKey key, ReleaseSignature signature, byte[] manifest) {
        try {
            Signature verifying = Signature.getInstance(ReleaseSignature.ED25519);
            verifying.initVerify(key);
            verifying.update(manifest);
            return verifying.verify(signature.bytes());
        } catch (GeneralSecurityException notASignature) {
            return false;
        }
    }

    private static EngineException unsigned() {
        return new EngineException(
                ErrorKind.FORBIDDEN,
                "RELEASE_UNSIGNED",
                "Cần bản phát hành có chữ ký số nhưng bản này không có. Hãy ban hành lại trên máy chủ có khóa ký.",
                "Expected a signed release but this one has no signature. Maybe publish it again on a server with a signing key.");
    }
}
