package vn.quytrinh.engine.wire;

import java.util.Arrays;
import java.util.Optional;
import vn.quytrinh.engine.ErrorKind;

/** The statuses of HTTP that say that a call failed (RFC 9110 and RFC 6585), with their phrases. */
public enum ProblemStatus {
    BAD_REQUEST(400, "Bad Request"),
    UNAUTHORIZED(401, "Unauthorized"),
    FORBIDDEN(403, "Forbidden"),
    NOT_FOUND(404, "Not Found"),
    METHOD_NOT_ALLOWED(405, "Method Not Allowed"),
    NOT_ACCEPTABLE(406, "Not Acceptable"),
    REQUEST_TIMEOUT(408, "Request Timeout"),
    CONFLICT(409, "Conflict"),
    GONE(410, "Gone"),
    LENGTH_REQUIRED(411, "Length Required"),
    PRECONDITION_FAILED(412, "Precondition Failed"),
    CONTENT_TOO_LARGE(413, "Content Too Large"),
    URI_TOO_LONG(414, "URI Too Long"),
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported Media Type"),
    RANGE_NOT_SATISFIABLE(416, "Requested range not satisfiable"),
    EXPECTATION_FAILED(417, "Expectation Failed"),
    UNPROCESSABLE_CONTENT(422, "Unprocessable Content"),
    UPGRADE_REQUIRED(426, "Upgrade Required"),
    PRECONDITION_REQUIRED(428, "Precondition Required"),
    TOO_MANY_REQUESTS(429, "Too Many Requests"),
    HEADERS_TOO_LARGE(431, "Request Header Fields Too Large"),
    INTERNAL_SERVER_ERROR(500, "Internal Server Error"),
    NOT_IMPLEMENTED(501, "Not Implemented"),
    SERVICE_UNAVAILABLE(503, "Service Unavailable"),
    VERSION_NOT_SUPPORTED(505, "HTTP Version not supported");

    private static final int FIRST_OF_THE_SERVER = 500;

    private final int value;
    private final String phrase;

    ProblemStatus(int value, String phrase) {
        this.value = value;
        this.phrase = phrase;
    }

    /** Returns the status by its number, empty for one that is no failure or not of these. */
    public static Optional<ProblemStatus> of(int value) {
        return Arrays.stream(values()).filter(status -> status.value == value).findFirst();
    }

    /** Returns the status that an error of the engine is sent with. */
    public static ProblemStatus of(ErrorKind kind) {
        return switch (kind) {
            case MALFORMED -> BAD_REQUEST;
            case INVALID -> UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case FORBIDDEN -> FORBIDDEN;
            case TOO_LARGE -> CONTENT_TOO_LARGE;
        };
    }

    /** Returns the number. */
    public int value() {
        return value;
    }

    /** Returns what stands beside the number. */
    public String phrase() {
        return phrase;
    }

    /** Tells whether the fault is the server's. */
    public boolean isOfTheServer() {
        return value >= FIRST_OF_THE_SERVER;
    }
}
