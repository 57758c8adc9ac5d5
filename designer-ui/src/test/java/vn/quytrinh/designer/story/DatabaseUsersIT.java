package vn.quytrinh.designer.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.Role;
import vn.quytrinh.engine.access.Grant;
import vn.quytrinh.engine.access.LastUses;
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

    @Autowired
    private LastUses uses;

    @Test
    void shouldSignInAUserOfTheDatabase() throws Exception {
        // given
        create("an");

        // then
        assertThat(signIn("an", PASSWORD + "x")).endsWith("/login?error");
        assertThat(uses.of(LastUses.Kind.USER, List.of("an"))).isEmpty();
        assertThat(signIn("an", PASSWORD)).doesNotContain("error");
        assertThat(uses.of(LastUses.Kind.USER, List.of("an"))).containsOnlyKeys("an");
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
    void shouldEndTheSessionOfWhoIsDisabled() throws Exception {
        // given
        create("dung");
        create("giang");
        try (HttpClient dung = browser();
                HttpClient giang = browser()) {
            signIn(dung, "dung", PASSWORD);
            signIn(giang, "giang", PASSWORD);
            assertThat(open(dung).statusCode()).isEqualTo(200);

            // when
            users.enable("dung", false, Caller.SYSTEM);

            // then
            assertThat(open(dung).headers().firstValue("Location").orElse("")).endsWith("/login");
            assertThat(open(giang).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void shouldLetRunNoInlineScriptButThoseOfThePage() throws Exception {
        // given
        try (HttpClient browser = browser()) {
            HttpRequest page = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                    .build();

            // when
            HttpResponse<String> one = browser.send(page, HttpResponse.BodyHandlers.ofString());
            HttpResponse<String> other = browser.send(page, HttpResponse.BodyHandlers.ofString());

            // then
            assertThat(nonce(one)).isNotEqualTo(nonce(other));
            assertThat(policy(one)).doesNotContain("script-src 'self' 'unsafe-inline'");
            assertThat(Jsoup.parse(one.body()).select("script"))
                    .isNotEmpty()
                    .allSatisfy(script -> assertThat(script.attr("nonce")).isEqualTo(nonce(one)));
        }
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static String nonce(HttpResponse<String> page) {
        Matcher nonce = Pattern.compile("'nonce-([^']+)'").matcher(policy(page));
        assertThat(nonce.find()).as(policy(page)).isTrue();
        return nonce.group(1);
    }

    private HttpResponse<String> open(HttpClient browser) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient browser() {
        return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
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

    private String signIn(String user, String password) throws IOException, InterruptedException {
        try (HttpClient browser = browser()) {
            return signIn(browser, user, password);
        }
    }

    /** Returns where the browser is sent. */
    private String signIn(HttpClient browser, String user, String password) throws IOException, InterruptedException {
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
