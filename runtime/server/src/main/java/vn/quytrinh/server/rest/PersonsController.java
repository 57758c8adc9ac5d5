package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.dossier.Erasure;
import vn.quytrinh.engine.wire.RequestFields;

/** Erases personal data. */
@RestController
@Tag(name = "Dossiers")
final class PersonsController {

    private final Erasure erasure;
    private final Bodies bodies;

    PersonsController(Erasure erasure, Bodies bodies) {
        this.erasure = erasure;
        this.bodies = bodies;
    }

    @Operation(
            summary = "Erases the personal data of a dossier for good; administrators only",
            description =
                    "Events, chain, decisions and receipts stay: they hold salted commitments only, and the salt is forgotten.")
    @JsonBody(Example.ERASURE)
    @PostMapping(path = "/api/v1/dossiers/{code}/persons/erase", consumes = "application/json")
    ResponseEntity<byte[]> erase(
            @PathVariable("code") String code, HttpServletRequest request, Authentication authentication)
            throws IOException {
        String reason = RequestFields.requiredText(bodies.object(request), "reason");
        int events = erasure.erase(code, reason, Answers.caller(authentication));
        return Answers.json(Map.of("dossier", code, "events", events));
    }
}
