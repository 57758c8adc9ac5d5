package vn.quytrinh.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** The SHA-256 of a token, which is all that is kept of it. Immutable. */
public final class TokenHash {

    private static final int BYTES = 32;

    private final byte[] hash;

    private TokenHash(byte[] hash) {
        this.hash = hash;
    }

    /** Returns the hash of a token. */
    public static TokenHash of(String token) {
        try {
            return new TokenHash(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Reads a hash of 64 hexadecimal digits, nothing when it is none. */
    public static Optional<TokenHash> parse(String text) {
        try {
            byte[] hash = HexFormat.of().parseHex(text.strip());
            return hash.length == BYTES ? Optional.of(new TokenHash(hash)) : Optional.empty();
        } catch (IllegalArgumentException noDigits) {
            return Optional.empty();
        }
    }

    /** Compares with a token in constant time. */
    public boolean matches(String token) {
        return MessageDigest.isEqual(hash, of(token).hash);
    }
}
