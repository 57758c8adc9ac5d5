package vn.quytrinh.karaf.rest;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the path of a call, and turns away what no sound client sends: it could mean different things to different readers. */
final class CallPath {

    private static final Pattern UNSOUND =
            Pattern.compile("(?i)%(2f|5c|3b|25|2e|00|0a|0d|7f)|[;\\\\\\p{Cntrl}]|//|/\\.{1,2}(/|$)|%(?![0-9a-f]{2})");

    private CallPath() {}

    /**
     * Decodes a path.
     *
     * @param raw the path as it was sent
     * @return the path, empty when it is not to be followed
     */
    static Optional<String> of(String raw) {
        return UNSOUND.matcher(raw).find()
                ? Optional.empty()
                : Optional.of(URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8));
    }
}
