package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.Releases;
import vn.quytrinh.engine.wire.ReleaseView;

/** Publishes and tells about releases. */
@RestController
@Tag(name = "Releases")
final class ReleasesController {

    private static final int FIRST_YEAR = 1945;
    private static final int LAST_YEAR = 2200;

    private final Releases releases;
    private final Bodies bodies;

    ReleasesController(Releases releases, Bodies bodies) {
        this.releases = releases;
        this.bodies = bodies;
    }

    @Operation(summary = "Publishes the newest draft revision from a date")
    @JsonBody(Example.RELEASE)
    @PostMapping(path = "/api/v1/procedures/{key}/releases", consumes = "application/json")
    ResponseEntity<byte[]> publish(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        JsonNode body = bodies.object(request);
        JsonNode override = body.path("override");
        if (!override.isString() && !override.isNull() && !override.isMissingNode()) {
            throw expected("OVERRIDE_INVALID", "override", "một lý do bằng chữ", "a reason as text", override);
        }
        ReleaseSummary release = releases.publish(
                key,
                date(body.path("effectiveFrom")),
                override.stringValue(null),
                WarningReasons.of(body),
                Answers.caller(authentication));
        return Answers.json(ReleaseView.of(release));
    }

    @Operation(summary = "Lists the releases of a procedure, the latest effective date first")
    @GetMapping("/api/v1/procedures/{key}/releases")
    ResponseEntity<byte[]> list(@PathVariable("key") String key) {
        return Answers.json(Map.of(
                "releases", releases.list(key).stream().map(ReleaseView::of).toList()));
    }

    @Operation(summary = "Returns the manifest of a release")
    @GetMapping("/api/v1/releases/{id}")
    ResponseEntity<byte[]> manifest(@PathVariable("id") String id) {
        ReleaseSummary release = releases.find(id);
        return Answers.json(ReleaseView.of(release, releases.load(id).manifest(), releases.signedBy(id)));
    }

    @Operation(summary = "Returns the archive of a release")
    @GetMapping("/api/v1/releases/{id}/archive")
    ResponseEntity<byte[]> archive(@PathVariable("id") String id) {
        ReleaseSummary release = releases.find(id);
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("application/zip"))
                .eTag("\"" + release.hash() + "\"")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(release.id() + ".zip")
                                .build()
                                .toString())
                .body(releases.archive(id));
    }

    @Operation(summary = "Withdraws a release: it governs no dossier accepted from now on, open ones keep it")
    @JsonBody(Example.WITHDRAWAL)
    @PostMapping(path = "/api/v1/releases/{id}/withdraw", consumes = "application/json")
    ResponseEntity<byte[]> withdraw(
            @PathVariable("id") String id, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String reason = fields.text("reason");
        fields.finish();
        return Answers.json(ReleaseView.of(releases.withdraw(id, reason, Answers.caller(authentication))));
    }

    private static LocalDate date(JsonNode node) {
        try {
            LocalDate date = LocalDate.parse(node.stringValue(""));
            if (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR) {
                return date;
            }
        } catch (DateTimeException noDate) {
            // Told below.
        }
        throw expected(
                "EFFECTIVE_FROM_INVALID", "effectiveFrom", "một ngày dạng 2024-01-01", "a date like 2024-01-01", node);
    }

    private static EngineException expected(
            String code, String field, String expectedVi, String expectedEn, JsonNode found) {
        return new EngineException(
                ErrorKind.INVALID,
                code,
                "/%s: Cần %s nhưng nhận được %s. Hãy xem lại trường này."
                        .formatted(field, expectedVi, JsonText.kindVi(found)),
                "/%s: Expected %s but found %s. Maybe correct this field."
                        .formatted(field, expectedEn, JsonText.kind(found)));
    }
}
