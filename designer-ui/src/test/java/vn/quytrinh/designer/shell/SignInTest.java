package vn.quytrinh.designer.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.quytrinh.designer.DesignerTest;
import vn.quytrinh.designer.access.DemoAccess;
import vn.quytrinh.designer.access.DemoUser;

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
