package vn.quytrinh.server.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import vn.quytrinh.engine.release.PublicKeyFile;
import vn.quytrinh.server.start.PrivateFile;

/** Reads the Ed25519 keys of a server from its PEM file, and makes the server's own at its first start. */
final class KeyFiles {

    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFiles() {}

    /**
     * Returns the key of a file that holds both halves; makes file and key when there is none. Of several servers that start at
     * once on one folder, one makes the key and the others read it.
     */
    static KeyPair own(Path file) {
        try {
            String pem = PrivateFile.read(file, KeyFiles::newPem);
            return new KeyPair(PublicKeyFile.of(pem, file), privateKey(pem, file));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Expected the signing key in " + file + " but it cannot be read or made.", e);
        }
    }

    private static String newPem() {
        KeyPair pair = newPair();
        return pem(PRIVATE, pair.getPrivate().getEncoded())
                + pem(PUBLIC, pair.getPublic().getEncoded());
    }

    private static KeyPair newPair() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String kind, byte[] encoded) {
        return "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(encoded) + "\n-----END " + kind
                + "-----\n";
    }

    private static PrivateKey privateKey(String pem, Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM)
                    .generatePrivate(new PKCS8EncodedKeySpec(PublicKeyFile.part(pem, PRIVATE)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw PublicKeyFile.unusable(PRIVATE, file, e);
        }
    }
}
