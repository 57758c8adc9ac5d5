package vn.quytrinh.server.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import vn.quytrinh.server.start.PrivateFile;

/** Reads Ed25519 keys from PEM files, and makes the server's own at its first start. */
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
            return new KeyPair(publicKey(pem, file), privateKey(pem, file));
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

    /** Returns the public keys of the {@code *.pem} files of a folder; none when there is no such folder. */
    static List<PublicKey> trusted(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PublicKey> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pem"))
                    .sorted()
                    .toList()) {
                keys.add(publicKey(Files.readString(file, StandardCharsets.US_ASCII), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected PEM files in " + folder + " but they cannot be read.", e);
        }
        return keys;
    }

    private static PublicKey publicKey(String pem, Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(part(pem, PUBLIC)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable(PUBLIC, file, e);
        }
    }

    private static PrivateKey privateKey(String pem, Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(part(pem, PRIVATE)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable(PRIVATE, file, e);
        }
    }

    private static byte[] part(String pem, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(kind + " is missing");
        }
        return Base64.getMimeDecoder()
                .decode(pem.substring(from + begin.length(), to).strip());
    }

    private static IllegalStateException unusable(String kind, Path file, Exception cause) {
        return new IllegalStateException(
                "Expected an Ed25519 " + kind + " as PEM in " + file
                        + " but found something else. Maybe restore the file from a backup.",
                cause);
    }
}
