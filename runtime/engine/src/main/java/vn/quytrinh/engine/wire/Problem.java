package vn.quytrinh.engine.wire;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.rulebase.Reason;

/**
 * A problem document (RFC 9457) with this product's extension members.
 *
 * @param status the HTTP status
 * @param members the members in order
 */
public record Problem(ProblemStatus status, Map<String, Object> members) {

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
    public static Problem of(ProblemStatus status, String code, String vietnamese, String english) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put(
                "type", "urn:quytrinh:problem:" + code.toLowerCase(Locale.ROOT).replace('_', '-'));
        members.put("title", status.phrase());
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
        Problem problem = of(ProblemStatus.of(error.kind()), error.code(), error.vietnamese(), error.english());
        return error instanceof InvalidRequestException invalid ? problem.with("faults", invalid.faults()) : problem;
    }

    /**
     * Makes the problem that a denied event is.
     *
     * @param denial what the rules answered
     * @return the problem
     */
    public static Problem of(Denial denial) {
        Reason first = denial.reasons().get(0);
        return of(
                        ProblemStatus.CONFLICT,
                        "EVENT_DENIED",
                        "Sự kiện %s (%s) bị từ chối, không có gì được ghi: %s Hãy xem \"actions\" của hồ sơ để biết việc được phép."
                                .formatted(denial.eventId(), denial.type(), first.line()),
                        "Event %s (%s) is denied and nothing is stored: %s (%s, %s). Maybe see \"actions\" of the dossier for what is allowed."
                                .formatted(
                                        denial.eventId(),
                                        denial.type(),
                                        first.text().en(),
                                        first.rule(),
                                        first.citation().line()))
                .with("eventId", denial.eventId())
                .with("eventType", denial.type())
                .with("reasons", denial.reasons());
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
