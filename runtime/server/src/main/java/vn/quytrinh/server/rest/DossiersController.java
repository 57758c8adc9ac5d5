package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.EventReader;
import vn.quytrinh.engine.wire.DecisionTag;
import vn.quytrinh.engine.wire.HistoryView;
import vn.quytrinh.engine.wire.RequestFields;
import vn.quytrinh.handling.decision.Answer;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;

/** Takes the events of dossiers and decides on them. */
@RestController
@Tag(name = "Dossiers")
final class DossiersController {

    private final Dossiers dossiers;
    private final Bodies bodies;

    DossiersController(Dossiers dossiers, Bodies bodies) {
        this.dossiers = dossiers;
        this.bodies = bodies;
    }

    @Operation(summary = "Appends events, all or none, and answers the decision at the last one's time")
    @JsonBody(Example.EVENTS)
    @PostMapping(path = "/api/v1/dossiers/{code}/events", consumes = "application/json")
    ResponseEntity<byte[]> append(
            @PathVariable("code") String code, HttpServletRequest request, Authentication authentication)
            throws IOException {
        JsonNode body = bodies.object(request);
        List<DossierEvent> events = EventReader.read(body.path("events"), "/events", false);
        return Answers.decision(dossiers.append(
                code, RequestFields.optionalText(body, "procedure"), events, Answers.caller(authentication)));
    }

    @Operation(
            summary = "Decides at an instant over the events that had occurred by then",
            description =
                    "Sends an ETag; If-None-Match answers 304 when nothing else is decided. Without \"at\" it is a weak one: it leaves out the time that has passed.")
    @GetMapping("/api/v1/dossiers/{code}")
    ResponseEntity<byte[]> decide(
            @PathVariable("code") String code,
            @Parameter(description = "ISO 8601, with an offset or as Vietnam's time; now when absent")
                    @RequestParam(name = "at", required = false)
                    @Nullable
                    String at,
            Authentication authentication) {
        OffsetDateTime instant = RequestFields.time(at);
        Answer answer = dossiers.at(code, instant, Answers.caller(authentication));
        if (answer instanceof Decision decision) {
            String tag = instant == null ? DecisionTag.weak(decision) : DecisionTag.strong(decision);
            return ResponseEntity.ok()
                    .eTag(tag)
                    .contentType(MediaType.APPLICATION_JSON)
                    .body(Answers.json(decision).getBody());
        }
        return Answers.decision(answer);
    }

    @Operation(summary = "Tells the history of a dossier")
    @GetMapping("/api/v1/dossiers/{code}/events")
    ResponseEntity<byte[]> history(@PathVariable("code") String code, Authentication authentication) {
        return Answers.json(HistoryView.of(dossiers.history(code, Answers.caller(authentication))));
    }
}
