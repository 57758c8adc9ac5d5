package vn.quytrinh.karaf.rest;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.handling.CanonicalJson;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param headers further headers
 * @param body the body
 */
record Reply(int status, String type, Map<String, String> headers, byte[] body) {

    private static final String JSON = "application/json";
    private static final int OK = 200;
    private static final int CONFLICT = 409;

    /** What the trace of a call is called in problems and in the log's context. */
    static final String TRACE = "traceId";

    static Reply json(Object value) {
        return new Reply(OK, JSON, Map.of(), CanonicalJson.bytes(value));
    }

    /** Sends what is JSON in its canonical form already. */
    static Reply canonical(String json) {
        return new Reply(OK, JSON, Map.of(), json.getBytes(StandardCharsets.UTF_8));
    }

    static Reply of(String type, byte[] body) {
        return new Reply(OK, type, Map.of(), body);
    }

    static Reply problem(Problem problem, String trace) {
        return new Reply(
                problem.status().value(),
                Problem.MEDIA_TYPE,
                Map.of(),
                problem.with(TRACE, trace).json());
    }

    /** Sends a denial, which is a problem document that does not name the trace of the call yet. */
    static Reply denial(String json, String trace) {
        Map<String, Object> members = new TreeMap<>();
        CanonicalJson.mapper()
                .readTree(json)
                .properties()
                .forEach(member -> members.put(member.getKey(), member.getValue()));
        members.put(TRACE, trace);
        return new Reply(CONFLICT, Problem.MEDIA_TYPE, Map.of(), CanonicalJson.bytes(members));
    }

    Reply with(Map<String, String> more) {
        return new Reply(status, type, more, body);
    }
}
