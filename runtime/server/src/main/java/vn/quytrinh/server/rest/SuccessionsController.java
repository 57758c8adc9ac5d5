package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.organisation.Successions;

/** Keeps the register of units that were renamed, merged or dissolved. */
@RestController
@Tag(name = "Organisation")
final class SuccessionsController {

    private final Successions successions;
    private final Bodies bodies;

    SuccessionsController(Successions successions, Bodies bodies) {
        this.successions = successions;
        this.bodies = bodies;
    }

    @Operation(summary = "Lists what became of units, by day")
    @GetMapping("/api/v1/organisation/successions")
    ResponseEntity<byte[]> list() {
        return Answers.json(Map.of(
                "successions",
                successions.list().stream().map(SuccessionView::of).toList()));
    }

    @Operation(summary = "Records that a unit was renamed, merged or, without a successor, dissolved")
    @JsonBody(Example.SUCCESSION)
    @PostMapping(path = "/api/v1/organisation/successions", consumes = "application/json")
    ResponseEntity<byte[]> add(HttpServletRequest request, Authentication authentication) throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String unit = fields.text("unit");
        String successor = fields.has("successor") ? fields.text("successor") : null;
        LocalDate from = fields.date("from");
        String document = fields.text("document");
        fields.finish();
        return Answers.json(
                SuccessionView.of(successions.record(unit, successor, from, document, Answers.caller(authentication))));
    }
}
