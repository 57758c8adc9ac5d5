package vn.quytrinh.server.access;

import java.util.EnumSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.ClientKeys;

/** Tells who calls with a token: the demonstration, an API client with a key, or whom the issuer vouches for. */
final class TokenCallers {

    private static final Caller DEMO = new Caller("demo", EnumSet.allOf(Role.class), AgencyScope.ALL, true);
    private static final String KEY = "qt_";

    private final DemoToken demo;
    private final ClientKeys keys;
    private final @Nullable JwtCallers issuer;

    TokenCallers(DemoToken demo, ClientKeys keys, @Nullable JwtCallers issuer) {
        this.demo = demo;
        this.keys = keys;
        this.issuer = issuer;
    }

    /**
     * Finds the caller.
     *
     * @throws RuntimeException when the issuer's keys cannot be had
     */
    Optional<Caller> caller(String token) {
        if (demo.matches(token)) {
            return Optional.of(DEMO);
        }
        if (token.startsWith(KEY)) {
            return keys.caller(token);
        }
        return issuer == null ? Optional.empty() : issuer.caller(token);
    }
}
