package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.procedure.ImportedDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.Quality;

/** Imports and lists drafts. */
@RestController
@Tag(name = "Procedures")
final class ProceduresController {

    private final Procedures procedures;
    private final Quality quality;
    private final Bodies bodies;

    ProceduresController(Procedures procedures, Quality quality, Bodies bodies) {
        this.procedures = procedures;
        this.quality = quality;
        this.bodies = bodies;
    }

    @Operation(
            summary = "Imports a procedure as a draft, or as the next draft revision of a known key",
            description = "findings are those of the packs that the agency enforces; /check tells all.")
    @JsonBody
    @PostMapping(path = "/api/v1/procedures", consumes = "application/json")
    ResponseEntity<byte[]> importDraft(HttpServletRequest request, Authentication authentication) throws IOException {
        ImportedDraft imported = procedures.importJson(bodies.document(request), Answers.caller(authentication));
        return Answers.json(Map.of(
                "key", imported.summary().key(),
                "code", imported.summary().code(),
                "revision", imported.summary().revision(),
                "findings",
                        FindingView.of(
                                quality.checkEnforced(imported.summary().key()).findings())));
    }

    @Operation(summary = "Lists the newest draft revision of each procedure")
    @GetMapping("/api/v1/procedures")
    ResponseEntity<byte[]> list() {
        return Answers.json(Map.of(
                "procedures", procedures.list().stream().map(DraftView::of).toList()));
    }

    @Operation(summary = "Returns the newest draft revision of a procedure as a document")
    @GetMapping("/api/v1/procedures/{key}")
    ResponseEntity<byte[]> document(@PathVariable("key") String key) {
        return Answers.json(procedures.document(key));
    }
}
