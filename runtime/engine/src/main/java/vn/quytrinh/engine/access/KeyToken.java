package vn.quytrinh.engine.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The token with which an API client calls, {@code qt_<prefix>_<secret>}: a prefix to recognise it by and 256 random bits.
 *
 * @param prefix the prefix
 * @param secret the secret
 */
record KeyToken(String prefix, String secret) {

    private static final Pattern FORM = Pattern.compile("qt_([a-z0-9]{10})_([A-Za-z0-9_-]{43})");
    private static final String SIGNS = "abcdefghijkmnpqrstuvwxyz23456789";
    private static final int PREFIX = 10;
    private static final int SECRET_BYTES = 32;

    /** Returns a new token. */
    static KeyToken random(SecureRandom random) {
        StringBuilder prefix = new StringBuilder(PREFIX);
        random.ints(PREFIX, 0, SIGNS.length()).forEach(sign -> prefix.append(SIGNS.charAt(sign)));
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return new KeyToken(
                prefix.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** Reads a token, nothing when it has another form. */
    static Optional<KeyToken> parse(String token) {
        Matcher matcher = FORM.matcher(token);
        return matcher.matches() ? Optional.of(new KeyToken(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    /** Returns the token as it is sent. */
    String text() {
        return "qt_" + prefix + "_" + secret;
    }

    /** Returns the SHA-256 of the secret as hexadecimal digits. */
    String hash() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares with a kept hash in constant time. */
    boolean matches(String keptHash) {
        return MessageDigest.isEqual(
                hash().getBytes(StandardCharsets.US_ASCII), keptHash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Does not show the secret. */
    @Override
    public String toString() {
        return "KeyToken[prefix=" + prefix + "]";
    }
}
