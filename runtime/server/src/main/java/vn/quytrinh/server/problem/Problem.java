package vn.quytrinh.server.problem;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.handling.CanonicalJson;

/**
 * A problem document (RFC 9457) with this product's extension members.
 *
 * @param status the HTTP status
 * @param members the members in order
 */
public record Problem(HttpStatus status, Map<String, Object> members) {

    /** The media type of problem documents. */
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        members = Map.copyOf(members);
    }

    /**
     * Makes a problem.
     *
     * @param status the HTTP status
     * @param code a stable code in capitals
     * @param vietnamese what was expected, found and can be tried, in Vietnamese
     * @param english the same in English
     * @return the problem
     */
    public static Problem of(HttpStatus status, String code, String vietnamese, String english) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "type", "urn:quytrinh:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("title", status.getReasonPhrase());
        members.put("status", status.value());
        members.put("detail", english);
        members.put("code", code);
        members.put("message", vietnamese);
        members.put("messageEn", english);
        return new Problem(status, members);
    }

    /**
     * Makes a problem of an error of the engine.
     *
     * @param error the error
     * @return the problem
     */
    public static Problem of(EngineException error) {
        HttpStatus status = switch (error.kind()) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
        };
        return of(status, error.code(), error.vietnamese(), error.english());
    }

    /**
     * Adds an extension member.
     *
     * @param name its name
     * @param value its value
     * @return a problem with it
     */
    public Problem with(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, more);
    }

    /** Returns the document as UTF-8 JSON. */
    public byte[] json() {
        return CanonicalJson.bytes(members);
    }
}
