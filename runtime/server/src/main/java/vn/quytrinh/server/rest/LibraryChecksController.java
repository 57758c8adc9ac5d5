package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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
import vn.quytrinh.engine.json.FieldReader;
import vn.quytrinh.engine.quality.LibraryChecks;
import vn.quytrinh.engine.quality.LibraryRequest;
import vn.quytrinh.engine.quality.LibraryRun;

/** Checks all procedures of an agency in the background, and gives out what was found. */
@RestController
@Tag(name = "Quality")
final class LibraryChecksController {

    private static final MediaType XLSX =
            MediaType.valueOf("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    private static final int MOST_CODES = 20_000;
    private static final int LONGEST_CODE = 60;

    private final LibraryChecks checks;
    private final Bodies bodies;

    LibraryChecksController(LibraryChecks checks, Bodies bodies) {
        this.checks = checks;
        this.bodies = bodies;
    }

    /** A check as it is sent: RUNNING, DONE or FAILED, and how far it has come. */
    private record View(
            String id,
            String agency,
            String state,
            int total,
            int done,
            OffsetDateTime startedAt,
            String startedBy,
            @Nullable OffsetDateTime finishedAt,
            @Nullable String failure) {

        static View of(LibraryRun run) {
            return new View(
                    run.id(),
                    run.agency(),
                    run.finishedAt() == null ? "RUNNING" : run.isDone() ? "DONE" : "FAILED",
                    run.total(),
                    run.done(),
                    Vietnam.time(run.startedAt()),
                    run.startedBy(),
                    run.finishedAt() == null ? null : Vietnam.time(run.finishedAt()),
                    run.failure());
        }
    }

    @Operation(
            summary = "Starts a check of all procedures of an agency, * of all; one that runs is answered as it is",
            description =
                    "expected names the codes the agency has to have a process for, abolished the abolished codes with what replaces them.")
    @JsonBody(Example.LIBRARY_CHECK)
    @PostMapping(path = "/api/v1/agencies/{agency}/library-checks", consumes = "application/json")
    ResponseEntity<byte[]> start(
            @PathVariable("agency") String agency, HttpServletRequest request, Authentication authentication)
            throws IOException {
        LibraryRequest asked = request(bodies.object(request));
        return Answers.json(View.of(checks.start(agency, asked, Answers.caller(authentication))));
    }

    @Operation(summary = "Lists the check that runs and the last one of an agency, the latest first")
    @GetMapping("/api/v1/agencies/{agency}/library-checks")
    ResponseEntity<byte[]> list(@PathVariable("agency") String agency, Authentication authentication) {
        return Answers.json(Map.of(
                "checks",
                checks.list(agency, Answers.caller(authentication)).stream()
                        .map(View::of)
                        .toList()));
    }

    @Operation(summary = "Tells how far a check has come")
    @GetMapping("/api/v1/agencies/{agency}/library-checks/{check}")
    ResponseEntity<byte[]> find(
            @PathVariable("agency") String agency, @PathVariable("check") String check, Authentication authentication) {
        return Answers.json(View.of(checks.find(agency, check, Answers.caller(authentication))));
    }

    @Operation(summary = "Returns what a check found")
    @GetMapping("/api/v1/agencies/{agency}/library-checks/{check}/report")
    ResponseEntity<byte[]> report(
            @PathVariable("agency") String agency, @PathVariable("check") String check, Authentication authentication) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(checks.report(agency, check, Answers.caller(authentication)));
    }

    @Operation(summary = "Returns what a check found as a workbook")
    @GetMapping("/api/v1/agencies/{agency}/library-checks/{check}/report.xlsx")
    ResponseEntity<byte[]> workbook(
            @PathVariable("agency") String agency, @PathVariable("check") String check, Authentication authentication) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("ra-soat-quy-trinh.xlsx")
                                .build()
                                .toString())
                .body(checks.workbook(agency, check, Answers.caller(authentication)));
    }

    private static LibraryRequest request(JsonNode body) {
        FieldReader fields = FieldReader.of(body);
        JsonNode expected = body.path("expected");
        JsonNode abolished = body.path("abolished");
        Set<String> codes = new TreeSet<>();
        boolean sound = expected.isMissingNode() || expected.isArray() && expected.size() <= MOST_CODES;
        for (JsonNode code : expected) {
            sound &= isCode(code.stringValue(""));
            codes.add(code.stringValue(""));
        }
        if (!sound) {
            fields.expected("expected", "một danh sách mã thủ tục", "a list of codes of procedures");
        }
        Map<String, String> gone = new TreeMap<>();
        boolean named = abolished.isMissingNode() || abolished.isObject() && abolished.size() <= MOST_CODES;
        for (Map.Entry<String, JsonNode> each : abolished.properties()) {
            String successor = each.getValue().stringValue("?");
            named &= isCode(each.getKey()) && (successor.isEmpty() || isCode(successor));
            gone.put(each.getKey(), successor);
        }
        if (!named) {
            fields.expected("abolished", "các mã thủ tục kèm mã thay thế", "codes with the codes that replace them");
        }
        fields.finish();
        return new LibraryRequest(codes, gone);
    }

    private static boolean isCode(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_CODE
                && text.chars().allMatch(each -> each > ' ' && each < 0x7f && each != '?');
    }
}
