package vn.quytrinh.server.rest;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.wire.Problem;
import vn.quytrinh.handling.CanonicalJson;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Denial;
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
        return Problems.answer(Problem.of((Denial) answer));
    }

    static Caller caller(Authentication authentication) {
        return (Caller) authentication.getPrincipal();
    }
}
