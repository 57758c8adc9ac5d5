package vn.quytrinh.server.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.quytrinh.engine.access.ApiClients;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.json.FieldReader;

/** Administers API clients and their keys. */
@RestController
@Tag(name = "Administration")
final class ClientsController {

    private final ApiClients clients;
    private final Bodies bodies;

    ClientsController(ApiClients clients, Bodies bodies) {
        this.clients = clients;
        this.bodies = bodies;
    }

    @Operation(summary = "Lists the API clients within the caller's scope")
    @GetMapping("/api/v1/clients")
    ResponseEntity<byte[]> list(Authentication authentication) {
        return Answers.json(Map.of(
                "clients",
                clients.list(Answers.caller(authentication)).stream()
                        .map(ClientView::of)
                        .toList()));
    }

    @Operation(summary = "Returns an API client with its keys, without their secrets")
    @GetMapping("/api/v1/clients/{id}")
    ResponseEntity<byte[]> find(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(ClientView.of(clients.find(id, Answers.caller(authentication))));
    }

    @Operation(summary = "Creates an API client")
    @JsonBody(Example.CLIENT)
    @PostMapping(path = "/api/v1/clients", consumes = "application/json")
    ResponseEntity<byte[]> create(HttpServletRequest request, Authentication authentication) throws IOException {
        Grant grant = GrantBody.read(FieldReader.of(bodies.object(request)), "id", "name");
        return Answers.json(ClientView.of(clients.create(grant, Answers.caller(authentication))));
    }

    @Operation(summary = "Lets an API client in again")
    @PostMapping("/api/v1/clients/{id}/enable")
    ResponseEntity<byte[]> enable(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(ClientView.of(clients.enable(id, true, Answers.caller(authentication))));
    }

    @Operation(summary = "Shuts an API client out: at once on this node, within seconds on others")
    @PostMapping("/api/v1/clients/{id}/disable")
    ResponseEntity<byte[]> disable(@PathVariable("id") String id, Authentication authentication) {
        return Answers.json(ClientView.of(clients.enable(id, false, Answers.caller(authentication))));
    }

    @Operation(summary = "Issues a key and shows its token this once; at most two are valid at a time")
    @JsonBody(Example.KEY)
    @PostMapping(path = "/api/v1/clients/{id}/keys", consumes = "application/json")
    ResponseEntity<byte[]> issue(
            @PathVariable("id") String id, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        int days = number(fields, "daysValid", ApiClients.DAYS_VALID);
        fields.finish();
        return Answers.json(ClientView.KeyView.of(clients.issue(id, days, Answers.caller(authentication))));
    }

    @Operation(summary = "Issues a key and lets the former one expire soon")
    @JsonBody(Example.KEY_ROTATION)
    @PostMapping(path = "/api/v1/clients/{id}/keys/rotate", consumes = "application/json")
    ResponseEntity<byte[]> rotate(
            @PathVariable("id") String id, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        int days = number(fields, "daysValid", ApiClients.DAYS_VALID);
        int overlap = number(fields, "daysOverlap", ApiClients.DAYS_OVERLAP);
        fields.finish();
        return Answers.json(ClientView.KeyView.of(clients.rotate(id, days, overlap, Answers.caller(authentication))));
    }

    @Operation(summary = "Revokes a key for good: at once on this node, within seconds on others")
    @PostMapping("/api/v1/clients/{id}/keys/{prefix}/revoke")
    ResponseEntity<byte[]> revoke(
            @PathVariable("id") String id, @PathVariable("prefix") String prefix, Authentication authentication) {
        return Answers.json(ClientView.of(clients.revoke(id, prefix, Answers.caller(authentication))));
    }

    private static int number(FieldReader fields, String name, int otherwise) {
        return Objects.requireNonNullElse(fields.optionalNumber(name), otherwise);
    }
}
