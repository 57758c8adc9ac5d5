package vn.quytrinh.engine.share;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import vn.quytrinh.handling.CanonicalJson;

/**
 * What makes a link work: 256 random bits, of which only the SHA-256 is kept.
 *
 * @param text the token as it stands in the link
 */
record ShareToken(String text) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int BYTES = 32;

    static ShareToken random(SecureRandom random) {
        byte[] bits = new byte[BYTES];
        random.nextBytes(bits);
        return new ShareToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** Tells whether it can be a token at all. */
    boolean isWellFormed() {
        return FORM.matcher(text).matches();
    }

    /** Returns what is kept of it. */
    String hash() {
        return CanonicalJson.hash(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Does not show itself. */
    @Override
    public String toString() {
        return "ShareToken";
    }
}
