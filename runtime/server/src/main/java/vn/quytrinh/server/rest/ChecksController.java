package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.ErrorKind;
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.json.JsonText;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.quality.AskedRule;
import vn.quytrinh.engine.quality.OwnPacks;
import vn.quytrinh.engine.quality.Quality;
import vn.quytrinh.engine.quality.QualityVerdict;
import vn.quytrinh.engine.quality.SettingAside;

/** Checks procedures, and sets findings aside. */
@RestController
@Tag(name = "Quality")
final class ChecksController {

    private static final MediaType SARIF = MediaType.valueOf("application/sarif+json");
    private static final int LONGEST_ARTIFACT = 500;

    private final Procedures procedures;
    private final Quality quality;
    private final SettingAside aside;
    private final OwnPacks packs;
    private final Bodies bodies;

    ChecksController(Procedures procedures, Quality quality, SettingAside aside, OwnPacks packs, Bodies bodies) {
        this.procedures = procedures;
        this.quality = quality;
        this.aside = aside;
        this.packs = packs;
        this.bodies = bodies;
    }

    @Operation(
            summary =
                    "Checks a procedure against every pack of quality rules; as SARIF with Accept: application/sarif+json",
            description =
                    "Without a body, or with {}, the newest draft revision is checked; a body in the form tthc-internal-procedure is checked as it is and stored nowhere.")
    @PostMapping("/api/v1/procedures/{key}/check")
    ResponseEntity<byte[]> check(
            @PathVariable("key") String key,
            @Parameter(description = "The file that SARIF says the findings are about, as a relative address")
                    @RequestParam(name = "artifact", required = false)
                    @Nullable
                    String artifact,
            HttpServletRequest request)
            throws IOException {
        QualityVerdict verdict = verdict(key, bodies.document(request));
        if (!wantsSarif(request)) {
            return Answers.json(CheckView.of(verdict));
        }
        List<AskedRule> rules = packs.list(verdict.agency(), Caller.SYSTEM).stream()
                .flatMap(each -> each.rules().stream())
                .toList();
        String version = Objects.requireNonNullElse(getClass().getPackage().getImplementationVersion(), "0");
        ResponseEntity<byte[]> answer = Answers.json(SarifReport.of(key, relative(artifact), verdict, rules, version));
        return ResponseEntity.ok().contentType(SARIF).body(answer.getBody());
    }

    @Operation(summary = "Lists the findings of the newest draft revision that are set aside, also those that ended")
    @GetMapping("/api/v1/procedures/{key}/suppressions")
    ResponseEntity<byte[]> list(@PathVariable("key") String key) {
        OpenDraft draft = procedures.open(key);
        return Answers.json(suppressions(draft));
    }

    @Operation(summary = "Sets a finding of the newest draft revision aside until a day, as the next revision")
    @JsonBody(Example.SUPPRESSION)
    @PostMapping(path = "/api/v1/procedures/{key}/suppressions", consumes = "application/json")
    ResponseEntity<byte[]> setAside(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String rule = fields.text("rule");
        String element = fields.has("element") ? fields.text("element") : "";
        String reason = fields.text("reason");
        LocalDate until = fields.date("until");
        Integer revision = fields.optionalNumber("revision");
        fields.finish();
        OpenDraft draft = aside.setAside(
                key,
                Objects.requireNonNullElse(revision, 0),
                new SettingAside.Request(rule, element, reason, until),
                Answers.caller(authentication));
        return Answers.json(suppressions(draft));
    }

    @Operation(summary = "Takes back that a finding was set aside, as the next draft revision")
    @DeleteMapping("/api/v1/procedures/{key}/suppressions")
    ResponseEntity<byte[]> takeBack(
            @PathVariable("key") String key,
            @Parameter(description = "What is taken back, as GET lists it")
                    @RequestParam(name = "id", required = false)
                    @Nullable
                    String id,
            @Parameter(description = "The draft revision that is meant, the newest when absent")
                    @RequestParam(name = "revision", required = false)
                    @Nullable
                    String revision,
            Authentication authentication) {
        return Answers.json(suppressions(aside.takeBack(
                key,
                Objects.requireNonNullElse(id, ""),
                Fields.number("revision", revision, 0),
                Answers.caller(authentication))));
    }

    private Map<String, Object> suppressions(OpenDraft draft) {
        return Map.of(
                "revision",
                draft.summary().revision(),
                "suppressions",
                aside.list(draft).stream().map(SuppressionView::of).toList());
    }

    private QualityVerdict verdict(String key, byte[] body) {
        boolean empty = body.length == 0 || JsonText.object(body).isEmpty();
        return empty ? quality.check(key) : quality.checkDocument(body);
    }

    private static boolean wantsSarif(HttpServletRequest request) {
        String accepted = Objects.requireNonNullElse(request.getHeader(HttpHeaders.ACCEPT), "");
        return accepted.contains("application/sarif+json");
    }

    private static @Nullable String relative(@Nullable String artifact) {
        if (artifact == null || artifact.isBlank()) {
            return null;
        }
        try {
            URI uri = new URI(null, null, artifact, null);
            if (!uri.isAbsolute() && artifact.length() <= LONGEST_ARTIFACT && !artifact.startsWith("/")) {
                return URI.create(uri.toASCIIString()).getRawPath();
            }
        } catch (URISyntaxException noAddress) {
            // Told below.
        }
        throw new EngineException(
                ErrorKind.INVALID,
                "ARTIFACT_INVALID",
                "artifact: Cần đường dẫn tương đối của một tệp như quy-trinh/khai-sinh.json nhưng nhận được %s. Hãy xem lại."
                        .formatted(JsonText.quoted(artifact)),
                "artifact: Expected the relative path of a file such as quy-trinh/khai-sinh.json but found %s. Maybe correct it."
                        .formatted(JsonText.quoted(artifact)));
    }
}
