package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.wire.DecisionRequest;

/** Decides without storing anything. */
@RestController
@Tag(name = "Decisions")
final class DecisionsController {

    private final Decisions decisions;
    private final Bodies bodies;

    DecisionsController(Decisions decisions, Bodies bodies) {
        this.decisions = decisions;
        this.bodies = bodies;
    }

    @Operation(summary = "Decides on a history and stores nothing")
    @JsonBody(Example.DECISION)
    @PostMapping(path = "/api/v1/decisions", consumes = "application/json")
    ResponseEntity<byte[]> decide(HttpServletRequest request) throws IOException {
        return Answers.decision(DecisionRequest.read(bodies.object(request)).decide(decisions));
    }
}
