package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out the JSON Schema of what callers send. */
@RestController
@Tag(name = "Dossiers")
final class SchemasController {

    private static final Resource EVENT = new ClassPathResource("dossier-event.schema.json", SchemasController.class);

    @Operation(summary = "Returns the JSON Schema (2020-12) of an event; its address is stable")
    @GetMapping("/api/v1/schemas/dossier-event.json")
    ResponseEntity<Resource> event() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/schema+json"))
                .body(EVENT);
    }
}
