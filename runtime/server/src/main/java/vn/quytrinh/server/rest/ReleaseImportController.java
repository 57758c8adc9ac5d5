package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.wire.ReleaseView;

/** Takes releases of other servers in, and tells with which keys releases are signed. */
@RestController
@Tag(name = "Releases")
final class ReleaseImportController {

    private static final String ZIP = "application/zip";

    private final Releases releases;
    private final Bodies bodies;

    ReleaseImportController(Releases releases, Bodies bodies) {
        this.releases = releases;
        this.bodies = bodies;
    }

    @Operation(
            summary = "Takes in a release archive that a trusted server signed; administrators only",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = ZIP, schema = @Schema(type = "string", format = "binary"))))
    @PostMapping(path = "/api/v1/releases/import", consumes = ZIP)
    ResponseEntity<byte[]> take(HttpServletRequest request, Authentication authentication) throws IOException {
        return Answers.json(ReleaseView.of(releases.take(bodies.document(request), Answers.caller(authentication))));
    }

    @Operation(summary = "Returns the public keys with which releases are signed and verified, the server's own first")
    @GetMapping("/api/v1/releases/keys")
    ResponseEntity<byte[]> keys() {
        return Answers.json(Map.of("keys", releases.keys()));
    }
}
