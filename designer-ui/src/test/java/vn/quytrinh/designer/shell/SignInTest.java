package vn.quytrinh.designer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.access.DemoAccess;
import vn.quytrinh.designer.access.DemoUser;
import vn.quytrinh.designer.canvas.BpmnCanvas;
import vn.quytrinh.designer.pieces.Script;

@DesignerTest
class SignInTest {
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @LocalServerPort
    private int port;

    @Autowired
    private DemoAccess demo;

    @ParameterizedTest
    @EnumSource(DemoUser.class)
    void shouldSignInEveryDemoUser(DemoUser user) throws Exception {
        // when
        HttpResponse<String> answer = signIn(user.userName(), demo.password());

        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().doesNotContain("error");
    }

    @Test
    void shouldRefuseAWrongPassword() throws Exception {
        // when
        HttpResponse<String> answer = signIn("analyst", demo.password() + "x");

        // then
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login?error");
    }

    @Test
    void shouldSendStrangersToTheLogin() throws Exception {
        // when
        HttpResponse<String> answer = get("/");

        // then
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/login");
    }

    @Test
    void shouldServeTheLoginPageInVietnameseThoughTheBrowserAsksForEnglish() throws Exception {
        // when
        HttpResponse<String> answer = get("/login");

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("<html lang=\"vi\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/canvas/quytrinh-canvas.js",
                "/canvas/quytrinh-canvas.css",
                "/designer/designer.css",
                "/designer/icon.svg"
            })
    void shouldServeTheStaticFiles(String path) throws Exception {
        // when
        HttpResponse<String> answer = get(path);

        // then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isNotBlank();
    }

    /** A browser takes {@code Pragma: no-cache} for an order to ask again, whatever else is said. */
    @ParameterizedTest
    @MethodSource
    void shouldLetABrowserKeepWhatItsAddressNamesTheContentOf(String path) throws Exception {
        // when
        HttpHeaders headers = get(path).headers();

        // then
        assertThat(headers.firstValue("Cache-Control")).hasValue("max-age=31536000, immutable");
        assertThat(headers.firstValue("Pragma")).isEmpty();
        assertThat(headers.firstValue("Expires")).isEmpty();
    }

    static List<String> shouldLetABrowserKeepWhatItsAddressNamesTheContentOf() {
        return List.of(
                "/" + Script.address(BpmnCanvas.SCRIPT),
                "/" + Script.address("designer/step-table.js"),
                "/designer/designer.css?v-c=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/login?v-c=0", "/login", "/canvas/quytrinh-canvas.js"})
    void shouldLetABrowserKeepNothingElse(String path) throws Exception {
        // when
        HttpHeaders headers = get(path).headers();

        // then
        assertThat(headers.firstValue("Pragma")).hasValue("no-cache");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(path))
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "en-US,en;q=0.9")
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> signIn(String user, String password) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + user + "&password=" + password))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
