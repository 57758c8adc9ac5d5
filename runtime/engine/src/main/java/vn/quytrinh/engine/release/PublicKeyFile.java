package vn.quytrinh.engine.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/** Reads Ed25519 public keys from PEM files. */
public final class PublicKeyFile {

    private static final String ALGORITHM = "Ed25519";
    private static final String PUBLIC = "PUBLIC KEY";

    private PublicKeyFile() {}

    /**
     * Returns the public keys of the {@code *.pem} files of a folder.
     *
     * @param folder the folder
     * @return the keys, none when there is no such folder
     * @throws IllegalStateException when a file holds no such key
     */
    public static List<PublicKey> folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<PublicKey> keys = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".pem"))
                    .sorted()
                    .toList()) {
                keys.add(of(Files.readString(file, StandardCharsets.US_ASCII), file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Expected PEM files in " + folder + " but they cannot be read.", e);
        }
        return keys;
    }

    /**
     * Reads the public key of a PEM text.
     *
     * @param pem the text
     * @param file where it stands, for the message
     * @throws IllegalStateException when it holds no such key
     */
    public static PublicKey of(String pem, Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(part(pem, PUBLIC)));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw unusable(PUBLIC, file, e);
        }
    }

    /**
     * Returns the bytes between the lines that begin and end a part of a PEM text.
     *
     * @throws IllegalArgumentException when there is no such part
     */
    public static byte[] part(String pem, String kind) {
        String begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException(kind + " is missing");
        }
        return Base64.getMimeDecoder()
                .decode(pem.substring(from + begin.length(), to).strip());
    }

    /** Returns the error that a file holds no such key. */
    public static IllegalStateException unusable(String kind, Path file, Exception cause) {
        return new IllegalStateException(
                "Expected an Ed25519 " + kind + " as PEM in " + file
                        + " but found something else. Maybe restore the file from a backup.",
                cause);
    }
}
