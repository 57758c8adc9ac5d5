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
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.Users;
import vn.quytrinh.engine.json.FieldReader;

/** Administers the users who sign in. */
@RestController
@Tag(name = "Administration")
final class UsersController {

    private final Users users;
    private final Bodies bodies;

    UsersController(Users users, Bodies bodies) {
        this.users = users;
        this.bodies = bodies;
    }

    @Operation(summary = "Lists the users within the caller's scope")
    @GetMapping("/api/v1/users")
    ResponseEntity<byte[]> list(Authentication authentication) {
        return Answers.json(Map.of(
                "users",
                users.list(Answers.caller(authentication)).stream()
                        .map(UserView::of)
                        .toList()));
    }

    @Operation(summary = "Creates a user")
    @JsonBody(Example.USER)
    @PostMapping(path = "/api/v1/users", consumes = "application/json")
    ResponseEntity<byte[]> create(HttpServletRequest request, Authentication authentication) throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String password = fields.text("password");
        Grant grant = GrantBody.read(fields, "name", "displayName");
        return Answers.json(UserView.of(users.create(grant, password, Answers.caller(authentication))));
    }

    @Operation(
            summary = "Gives a user other duties, agencies or another name to be called by",
            description = "Whoever is signed in must sign in again. Nobody grants their own duties.")
    @JsonBody(Example.USER_GRANT)
    @PostMapping(path = "/api/v1/users/{name}/grant", consumes = "application/json")
    ResponseEntity<byte[]> grant(
            @PathVariable("name") String name, HttpServletRequest request, Authentication authentication)
            throws IOException {
        Grant grant = GrantBody.of(name, FieldReader.of(bodies.object(request)), "displayName");
        return Answers.json(UserView.of(users.grant(grant, Answers.caller(authentication))));
    }

    @Operation(summary = "Lets a user in again")
    @PostMapping("/api/v1/users/{name}/enable")
    ResponseEntity<byte[]> enable(@PathVariable("name") String name, Authentication authentication) {
        return Answers.json(UserView.of(users.enable(name, true, Answers.caller(authentication))));
    }

    @Operation(summary = "Shuts a user out")
    @PostMapping("/api/v1/users/{name}/disable")
    ResponseEntity<byte[]> disable(@PathVariable("name") String name, Authentication authentication) {
        return Answers.json(UserView.of(users.enable(name, false, Answers.caller(authentication))));
    }

    @Operation(summary = "Sets another password of a user")
    @JsonBody(Example.PASSWORD)
    @PostMapping(path = "/api/v1/users/{name}/password", consumes = "application/json")
    ResponseEntity<byte[]> password(
            @PathVariable("name") String name, HttpServletRequest request, Authentication authentication)
            throws IOException {
        FieldReader fields = FieldReader.of(bodies.object(request));
        String password = fields.text("password");
        fields.finish();
        return Answers.json(UserView.of(users.setPassword(name, password, Answers.caller(authentication))));
    }
}
