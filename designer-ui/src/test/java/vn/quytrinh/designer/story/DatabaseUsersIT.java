package vn.quytrinh.designer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.Users;

/** Outside the demo mode the users of the database sign in, and nobody else. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/database-users/${random.uuid}",
            "quytrinh.demo.enabled=false",
            "quytrinh.samples=false"
        })
class DatabaseUsersIT {
    private static final String PASSWORD = "mot-mat-khau-dai";

    @LocalServerPort
    private int port;

    @Autowired
    private Users users;

    @Test
    void shouldSignInAUserOfTheDatabase() throws Exception {
        // given
        create("an");

        // then
        assertThat(signIn("an", PASSWORD)).doesNotContain("error");
        assertThat(signIn("an", PASSWORD + "x")).endsWith("/login?error");
        assertThat(signIn("analyst", PASSWORD)).endsWith("/login?error");
    }

    @Test
    void shouldNotSignInWhoWasDisabled() throws Exception {
        // given
        create("binh");
        users.enable("binh", false, Caller.SYSTEM);

        // then
        assertThat(signIn("binh", PASSWORD)).endsWith("/login?error");
    }

    @Test
    void shouldNotLookAtAPasswordAfterTooManyFailures() throws Exception {
        // given
        create("chi");
        for (int i = 0; i < 5; i++) {
            signIn("chi", "sai");
        }

        // then
        assertThat(signIn("chi", PASSWORD)).endsWith("/login?error=throttled");
    }

    private void create(String name) {
        users.create(new Grant(name, name, Set.of(Role.ANALYST), AgencyScope.of("H05")), PASSWORD, Caller.SYSTEM);
    }

    /** Returns where the browser is sent. */
    private String signIn(String user, String password) throws IOException, InterruptedException {
        try (HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(HttpRequest.BodyPublishers.ofString("username=" + user + "&password=" + password))
                    .build();
            return browser.send(request, HttpResponse.BodyHandlers.discarding())
                    .headers()
                    .firstValue("Location")
                    .orElse("");
        }
    }
}
