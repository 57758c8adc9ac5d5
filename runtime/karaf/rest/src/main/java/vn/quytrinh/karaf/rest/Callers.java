package vn.quytrinh.karaf.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.TokenHash;

/** Tells who calls with a token, by the hashes of the tokens that are let in. Immutable. */
final class Callers {

    private static final Caller DEMO = new Caller("demo", EnumSet.allOf(Role.class), AgencyScope.ALL, true);
    private static final String CLIENT = "client.";
    private static final int PARTS = 3;

    private final List<Known> known;

    private record Known(TokenHash hash, Caller caller) {}

    private Callers(List<Known> known) {
        this.known = List.copyOf(known);
    }

    /**
     * Reads who is let in.
     *
     * @param properties the configuration, with {@code client.<id> = ROLES;AGENCIES;SHA-256} for each system
     * @param demo the token of the demonstration, null for none
     * @throws IllegalArgumentException when a client cannot be understood; it says which and what was expected
     */
    static Callers of(Map<String, Object> properties, @Nullable String demo) {
        List<Known> known = new ArrayList<>();
        if (demo != null && !demo.isBlank()) {
            known.add(new Known(TokenHash.of(demo.strip()), DEMO));
        }
        properties.forEach((name, value) -> {
            if (name.startsWith(CLIENT)) {
                known.add(client(name, String.valueOf(value)));
            }
        });
        return new Callers(known);
    }

    private static Known client(String name, String value) {
        String[] parts = value.split(";");
        try {
            if (parts.length == PARTS && name.length() > CLIENT.length()) {
                Set<Role> roles = words(parts[0]).stream().map(Role::valueOf).collect(Collectors.toSet());
                AgencyScope scope = new AgencyScope(words(parts[1]));
                TokenHash hash = TokenHash.parse(parts[2]).orElseThrow(IllegalArgumentException::new);
                if (!roles.isEmpty() && !scope.agencies().isEmpty()) {
                    return new Known(
                            hash, new Caller("client:" + name.substring(CLIENT.length()), roles, scope, false));
                }
            }
        } catch (IllegalArgumentException | EngineException unusable) {
            // Told below, without the value: it is no secret, but nobody else's matter.
        }
        throw new IllegalArgumentException(
                "Expected %s = ROLES;AGENCIES;SHA-256 in %s, such as OPERATOR;H05;<64 hexadecimal digits>, but found something else. Roles are %s."
                        .formatted(name, RestSettings.PID, Arrays.toString(Role.values())));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Finds the caller. */
    Optional<Caller> caller(String token) {
        return known.stream()
                .filter(one -> one.hash().matches(token))
                .map(Known::caller)
                .findFirst();
    }

    /** Returns how many may call. */
    int count() {
        return known.size();
    }
}
