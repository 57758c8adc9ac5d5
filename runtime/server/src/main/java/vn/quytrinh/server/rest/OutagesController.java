package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.calendar.Outages;
import vn.quytrinh.engine.json.FieldReader;

/** Keeps the register of outages. */
@RestController
@Tag(name = "Outages")
final class OutagesController {

    private final Outages outages;
    private final Bodies bodies;

    OutagesController(Outages outages, Bodies bodies) {
        this.outages = outages;
        this.bodies = bodies;
    }

    @Operation(summary = "Lists the announced outages by their beginning")
    @GetMapping("/api/v1/outages")
    ResponseEntity<byte[]> list() {
        return Answers.json(
                Map.of("outages", outages.list().stream().map(OutageView::of).toList()));
    }

    @Operation(summary = "Announces an outage that lasts")
    @JsonBody(Example.OUTAGE)
    @PostMapping(path = "/api/v1/outages", consumes = "application/json")
    ResponseEntity<byte[]> announce(HttpServletRequest request, Authentication authentication) throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String id = fields.text("id");
        LocalDateTime from = fields.moment("from");
        String system = fields.text("system");
        String document = fields.text("document");
        fields.finish();
        return Answers.json(
                OutageView.of(outages.announce(id, from, system, document, Answers.caller(authentication))));
    }

    @Operation(summary = "Ends an outage, once")
    @JsonBody(Example.OUTAGE_END)
    @PostMapping(path = "/api/v1/outages/{id}/end", consumes = "application/json")
    ResponseEntity<byte[]> end(@PathVariable("id") String id, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        LocalDateTime to = fields.moment("to");
        fields.finish();
        return Answers.json(OutageView.of(outages.end(id, to, Answers.caller(authentication))));
    }
}
