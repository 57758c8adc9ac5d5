package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.deadline.DeadlineBatch;

/** Computes deadlines. */
@RestController
@Tag(name = "Deadlines")
final class DeadlinesController {

    private final DeadlineBatch deadlines;
    private final Bodies bodies;

    DeadlinesController(DeadlineBatch deadlines, Bodies bodies) {
        this.deadlines = deadlines;
        this.bodies = bodies;
    }

    @Operation(summary = "Computes the deadlines of many cases; one that fails says why in its place")
    @JsonBody(Example.DEADLINES)
    @PostMapping(path = "/api/v1/deadlines", consumes = "application/json")
    ResponseEntity<byte[]> compute(
            HttpServletRequest request, @RequestParam(name = "explain", defaultValue = "false") String explain)
            throws IOException {
        return Answers.json(deadlines.compute(bodies.deadlines(request), Boolean.parseBoolean(explain)));
    }
}
