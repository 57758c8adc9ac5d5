package vn.quytrinh.server.access;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.access.TokenHash;

/** The token of the demonstration (mã truy cập dùng thử). Only its SHA-256 is kept once it has been announced. */
public final class DemoToken {

    private static final int RANDOM_BYTES = 24;

    private final @Nullable TokenHash hash;
    private final boolean chosen;
    private @Nullable String unannounced;

    private DemoToken(@Nullable TokenHash hash, boolean chosen, @Nullable String unannounced) {
        this.hash = hash;
        this.chosen = chosen;
        this.unannounced = unannounced;
    }

    /** Returns the absence of a token: nobody is let in. */
    public static DemoToken none() {
        return new DemoToken(null, false, null);
    }

    /** Returns a token somebody chose. */
    public static DemoToken chosen(String token) {
        return new DemoToken(TokenHash.of(token), true, null);
    }

    /** Returns a new token. */
    public static DemoToken random(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        String token = HexFormat.of().formatHex(bytes);
        return new DemoToken(TokenHash.of(token), false, token);
    }

    /** Tells whether there is one. */
    public boolean exists() {
        return hash != null;
    }

    /** Tells whether somebody chose it. */
    public boolean isChosen() {
        return chosen;
    }

    /** Returns a random token for the one time that it is printed, and forgets it; null when there is none to print. */
    @Nullable
    String announce() {
        String token = unannounced;
        unannounced = null;
        return token;
    }

    /** Compares in constant time. */
    boolean matches(String token) {
        return hash != null && hash.matches(token);
    }
}
