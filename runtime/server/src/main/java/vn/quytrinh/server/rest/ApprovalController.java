package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.approval.Approval;
import vn.quytrinh.engine.approval.Approvals;
import vn.quytrinh.engine.json.FieldReader;

/** Brings drafts from their authors to a release. */
@RestController
@Tag(name = "Approval")
final class ApprovalController {

    private final Approvals approvals;
    private final Bodies bodies;

    ApprovalController(Approvals approvals, Bodies bodies) {
        this.approvals = approvals;
        this.bodies = bodies;
    }

    private interface Step {
        Approval take(String key, int revision, @Nullable String reason, Caller caller);
    }

    @Operation(summary = "Tells how far the newest draft revision has come, and who did what and when")
    @GetMapping("/api/v1/procedures/{key}/approval")
    ResponseEntity<byte[]> state(@PathVariable("key") String key) {
        return Answers.json(ApprovalView.of(approvals.of(key)));
    }

    @Operation(summary = "Puts the named revision forward; it must be the newest and nothing may block it")
    @JsonBody(Example.APPROVAL)
    @PostMapping(path = "/api/v1/procedures/{key}/approval/submit", consumes = "application/json")
    ResponseEntity<byte[]> submit(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        JsonNode body = bodies.object(request);
        Map<String, String> warnings = WarningReasons.of(body);
        return step(
                (of, revision, reason, caller) -> approvals.submit(of, revision, reason, warnings, caller),
                key,
                body,
                authentication);
    }

    @Operation(summary = "Signs the review that is due: the quality officer's, then the contact point's")
    @JsonBody(Example.APPROVAL)
    @PostMapping(path = "/api/v1/procedures/{key}/approval/review", consumes = "application/json")
    ResponseEntity<byte[]> review(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        return step(approvals::review, key, bodies.object(request), authentication);
    }

    @Operation(summary = "Approves the named revision")
    @JsonBody(Example.APPROVAL)
    @PostMapping(path = "/api/v1/procedures/{key}/approval/approve", consumes = "application/json")
    ResponseEntity<byte[]> approve(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        return step(approvals::approve, key, bodies.object(request), authentication);
    }

    @Operation(summary = "Sends the named revision back to its authors with a reason")
    @JsonBody(Example.APPROVAL)
    @PostMapping(path = "/api/v1/procedures/{key}/approval/return", consumes = "application/json")
    ResponseEntity<byte[]> giveBack(
            @PathVariable("key") String key, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        int revision = fields.number("revision");
        String reason = fields.text("reason");
        fields.finish();
        return Answers.json(ApprovalView.of(approvals.giveBack(key, revision, reason, Answers.caller(authentication))));
    }

    private static ResponseEntity<byte[]> step(Step step, String key, JsonNode body, Authentication authentication) {
        FieldReader fields = FieldReader.of(body);
        int revision = fields.number("revision");
        String reason = fields.has("reason") ? fields.text("reason") : null;
        fields.finish();
        return Answers.json(ApprovalView.of(step.take(key, revision, reason, Answers.caller(authentication))));
    }
}
