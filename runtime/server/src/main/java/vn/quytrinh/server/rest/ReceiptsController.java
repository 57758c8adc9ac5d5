package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.dossier.Decisions;
import vn.quytrinh.engine.wire.ReceiptRequest;

/** Recomputes the receipt of a decision. */
@RestController
@Tag(name = "Decisions")
final class ReceiptsController {

    private final Decisions decisions;
    private final Bodies bodies;

    ReceiptsController(Decisions decisions, Bodies bodies) {
        this.decisions = decisions;
        this.bodies = bodies;
    }

    @Operation(summary = "Makes a decision again from its history and compares it, part by part, with the one shown")
    @JsonBody(Example.RECEIPT)
    @PostMapping(path = "/api/v1/receipts/verify", consumes = "application/json")
    ResponseEntity<byte[]> verify(HttpServletRequest request) throws IOException {
        return Answers.json(ReceiptRequest.read(bodies.object(request)).check(decisions));
    }
}
