package vn.quytrinh.karaf.rest;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import javax.servlet.http.HttpServletRequest;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.wire.RequestBody;

/**
 * A call that somebody may make.
 *
 * @param request the request
 * @param argument what the path says where it may say anything, empty when it may not
 * @param caller who calls
 * @param trace what the trace of the call is called
 * @param settings how long bodies may be
 */
record Call(HttpServletRequest request, String argument, Caller caller, String trace, RestSettings settings) {

    /** Reads the body. */
    byte[] body() throws IOException {
        return body(settings.limit_body_bytes());
    }

    /** Reads the body of a call for deadlines. */
    byte[] deadlines() throws IOException {
        return body(settings.limit_deadlines_bytes());
    }

    private byte[] body(long largest) throws IOException {
        return RequestBody.read(
                request.getInputStream(),
                request.getContentLengthLong(),
                largest,
                Duration.ofSeconds(settings.limit_time_seconds()),
                Clock.systemUTC());
    }

    /** Tells whether the query says that something is true. */
    boolean flag(String name) {
        return Boolean.parseBoolean(request.getParameter(name));
    }
}
