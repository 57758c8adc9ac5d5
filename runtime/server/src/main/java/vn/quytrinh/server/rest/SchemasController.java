package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.wire.Schemas;

/** Gives out the JSON Schemas of what callers send and are told. */
@RestController
@Tag(name = "Dossiers")
final class SchemasController {

    private final byte[] event = Schemas.dossierEvent();
    private final byte[] announcement = read("announcement.schema.json");

    @Operation(summary = "Returns the JSON Schema (2020-12) of an announcement; its address is stable")
    @GetMapping("/api/v1/schemas/announcement.json")
    ResponseEntity<byte[]> announcement() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(Schemas.MEDIA_TYPE))
                .body(announcement);
    }

    @Operation(summary = "Returns the JSON Schema (2020-12) of an event; its address is stable")
    @GetMapping("/api/v1/schemas/dossier-event.json")
    ResponseEntity<byte[]> event() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(Schemas.MEDIA_TYPE))
                .body(event);
    }

    private static byte[] read(String name) {
        try (InputStream in = SchemasController.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
