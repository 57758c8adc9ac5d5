package vn.quytrinh.karaf.rest;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;

/**
 * What is answered at an address.
 *
 * @param method the method
 * @param path the path, in which {@code {}} stands for a part that may be anything
 * @param consumes the type of the body, null when there is none
 * @param roles who may call it; none for anybody, without a token
 * @param handler answers
 */
record Route(String method, Pattern path, @Nullable String consumes, Set<Role> roles, Handler handler) {

    /** Answers a call. */
    @FunctionalInterface
    interface Handler {
        Reply answer(Call call) throws IOException;
    }

    /** Everybody who works with dossiers or procedures; who only watches how the service does, does not. */
    static final Set<Role> EVERYBODY = EnumSet.complementOf(EnumSet.of(Role.MONITOR));

    static Route open(String path, Handler handler) {
        return new Route("GET", pattern(path), null, Set.of(), handler);
    }

    static Route get(String path, Handler handler) {
        return new Route("GET", pattern(path), null, EVERYBODY, handler);
    }

    static Route post(String path, String consumes, Set<Role> roles, Handler handler) {
        return new Route("POST", pattern(path), consumes, roles, handler);
    }

    private static Pattern pattern(String path) {
        return Pattern.compile(String.join(
                "([^/]+)",
                Arrays.stream(path.split("\\{}", -1)).map(Pattern::quote).toList()));
    }

    boolean isAt(String address) {
        return path.matcher(address).matches();
    }

    boolean takes(String called) {
        return method.equals(called.equals("HEAD") ? "GET" : called);
    }

    /** Tells whether the type of a body is the one it takes. */
    boolean consumes(@Nullable String type) {
        return consumes == null || type != null && type.split(";")[0].strip().equalsIgnoreCase(consumes);
    }

    boolean isOpen() {
        return roles.isEmpty();
    }

    boolean allows(Caller caller) {
        return roles.stream().anyMatch(caller::has);
    }

    /** Returns what the path says where it may say anything. */
    String argument(String address) {
        Matcher matcher = path.matcher(address);
        return Optional.of(matcher)
                .filter(found -> found.matches() && found.groupCount() > 0)
                .map(found -> found.group(1))
                .orElse("");
    }
}
