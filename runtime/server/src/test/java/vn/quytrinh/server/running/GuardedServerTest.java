package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A server with an issuer of tokens and a low rate: tokens of the issuer, the rate limit, the headers. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=jdbc:h2:file:./target/test-data/${random.uuid}/guarded",
            "quytrinh.demo.token=" + Api.TOKEN,
            "quytrinh.security.issuer=" + LocalIssuer.ISSUER,
            "quytrinh.security.audience=" + LocalIssuer.AUDIENCE,
            "quytrinh.security.jwks-uri=${" + LocalIssuer.KEYS + "}",
            "quytrinh.security.roles-claim=realm.roles",
            "quytrinh.security.rate.burst=5",
            "quytrinh.security.rate.per-minute=1"
        })
class GuardedServerTest {

    static {
        LocalIssuer.started();
    }

    @LocalServerPort
    private int port;

    @Test
    void shouldTakeRolesAndAgenciesFromTheClaims() {
        // given
        Api person = new Api(port).as(LocalIssuer.signed(LocalIssuer.sound("an")));

        // then
        assertThat(person.get("/api/v1/procedures").status()).isEqualTo(200);
        assertThat(person.get("/api/v1/dossiers/H05.1-260212-000001").code()).isEqualTo("DOSSIER_UNKNOWN");
        assertThat(person.append("H06.1-260212-000001", Api.events(Api.accepted("jwt-1")))
                        .code())
                .isEqualTo("AGENCY_FORBIDDEN");
        assertThat(person.get("/api/v1/users").code()).isEqualTo("FORBIDDEN");
    }

    static Stream<Arguments> unsound() {
        Instant now = Instant.now();
        return Stream.of(
                Arguments.of("forged", LocalIssuer.forged(LocalIssuer.sound("b"))),
                Arguments.of("other issuer", signed(LocalIssuer.sound("b").issuer("https://khac.test"))),
                Arguments.of("no issuer", signed(LocalIssuer.sound("b").issuer(null))),
                Arguments.of("other audience", signed(LocalIssuer.sound("b").audience("other"))),
                Arguments.of("no audience", signed(LocalIssuer.sound("b").audience(List.of()))),
                Arguments.of(
                        "expired", signed(LocalIssuer.sound("b").expirationTime(Date.from(now.minusSeconds(120))))),
                Arguments.of("never expiring", signed(LocalIssuer.sound("b").expirationTime(null))),
                Arguments.of(
                        "not yet valid", signed(LocalIssuer.sound("b").notBeforeTime(Date.from(now.plusSeconds(300))))),
                Arguments.of("no subject", signed(LocalIssuer.sound("b").subject(null))),
                Arguments.of("unsigned", new PlainJWT(LocalIssuer.sound("b").build()).serialize()),
                Arguments.of("cut", signed(LocalIssuer.sound("b")).replaceAll("\\.[^.]*$", ".")),
                Arguments.of("no token", "a.b.c"));
    }

    private static String signed(JWTClaimsSet.Builder claims) {
        return LocalIssuer.signed(claims);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unsound")
    void shouldRefuseAnUnsoundToken(String why, String token) {
        // when
        Api.Reply reply = new Api(port).as(token).get("/api/v1/procedures");

        // then
        assertThat(reply.status()).as(why + reply.body()).isEqualTo(401);
        assertThat(reply.code()).isEqualTo("TOKEN_INVALID");
    }

    @Test
    void shouldLetNobodyDoAnythingWithoutARole() {
        // given
        Api nobody =
                new Api(port).as(LocalIssuer.signed(LocalIssuer.sound("none").claim("realm", List.of("x"))));

        // then
        assertThat(nobody.get("/api/v1/procedures").code()).isEqualTo("FORBIDDEN");
    }

    @Test
    void shouldTurnAwayWhoCallsTooOftenAndNobodyElse() {
        // given
        Api busy = new Api(port).as(LocalIssuer.signed(LocalIssuer.sound("busy")));
        Api other = new Api(port).as(LocalIssuer.signed(LocalIssuer.sound("other")));

        // when
        List<Integer> statuses = Stream.generate(
                        () -> busy.get("/api/v1/outages").status())
                .limit(6)
                .toList();
        HttpResponse<String> refused = send(busy.request("/api/v1/outages").GET());

        // then
        assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("RATE_LIMITED");
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElse("0")))
                .isBetween(1, 60);
        assertThat(other.get("/api/v1/outages").status()).isEqualTo(200);
        assertThat(Stream.generate(() -> new Api(port).get("/api/v1/outages").status())
                        .limit(8))
                .as("the demo token is exempt")
                .containsOnly(200);
    }

    @Test
    void shouldSendSecurityHeadersWithEveryAnswer() {
        for (String path :
                List.of("/api/v1/procedures", "/api/v1/nowhere", "/actuator/health", "/api/swagger-ui/index.html")) {
            // when
            HttpResponse<String> answer = send(new Api(port).request(path).GET());

            // then
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(path)
                    .contains("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            assertThat(answer.headers().firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "frame-ancestors 'none'");
            assertThat(answer.headers().firstValue("Server")).as(path).isEmpty();
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
