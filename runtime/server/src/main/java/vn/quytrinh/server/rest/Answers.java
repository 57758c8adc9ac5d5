package vn.quytrinh.server.rest;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
import vn.quytrinh.rulebase.Reason;
import vn.quytrinh.server.problem.Problem;
import vn.quytrinh.server.problem.Problems;

/** Sends what the engine answers, always in the canonical form, so that equal answers are equal bytes. */
final class Answers {

    private Answers() {}

    static ResponseEntity<byte[]> json(Object value) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(CanonicalJson.bytes(value));
    }

    static ResponseEntity<byte[]> decision(Answer answer) {
        if (answer instanceof Decision decision) {
            return json(decision);
        }
        return Problems.answer(problem((Denial) answer));
    }

    /** Returns the problem that a denied event is. */
    static Problem problem(Denial denial) {
        Reason first = denial.reasons().get(0);
        return Problem.of(
                        HttpStatus.CONFLICT,
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

    static Caller caller(Authentication authentication) {
        return (Caller) authentication.getPrincipal();
    }
}
