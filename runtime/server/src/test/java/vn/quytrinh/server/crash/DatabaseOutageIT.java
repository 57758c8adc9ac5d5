package vn.quytrinh.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quytrinh.server.running.TestServer;

/** A server whose database is gone says so and is not ready, stays alive, and goes on when the database is back. */
@Timeout(180)
class DatabaseOutageIT {

    private static final String EVENT =
            "{\"procedure\":\"y-te-mien-nhiem-gdv\",\"events\":[{\"eventId\":\"o-1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"2026-02-12T09:00:00+07:00\"}]}";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Path data = Path.of("target", "test-data", "outage-" + UUID.randomUUID());

    @Test
    void shouldSayThatTheDatabaseIsGoneAndGoOnWhenItIsBack() throws Exception {
        EmbeddedPostgres postgres = postgres(0);
        int databasePort = postgres.getPort();
        String[] settings =
                ServerProcess.settings("postgresql://postgres:postgres@localhost:" + databasePort + "/postgres");
        settings = Stream.concat(
                        Arrays.stream(settings), Stream.of("--spring.datasource.hikari.connection-timeout=1000"))
                .toArray(String[]::new);
        try (ConfigurableApplicationContext server = SpringApplication.run(TestServer.class, settings)) {
            // given
            int port = Integer.parseInt(server.getEnvironment().getRequiredProperty("local.server.port"));
            OneStopSystems.publish(port);
            assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(200);

            // when
            postgres.close();

            // then
            assertThat(get(port, "/actuator/health/readiness").statusCode()).isEqualTo(503);
            assertThat(get(port, "/actuator/health/liveness").statusCode()).isEqualTo(200);
            assertUnavailable(append(port, ServerProcess.TOKEN));
            assertUnavailable(append(port, "qt_aaaaaaaaaa_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"));
            assertThat(get(port, "/actuator/prometheus").body())
                    .contains("quytrinh_audit_lag_seconds NaN", "quytrinh_decision_seconds_count");

            // when
            try (EmbeddedPostgres back = postgres(databasePort)) {
                // then
                HttpResponse<String> ready = get(port, "/actuator/health/readiness");
                while (ready.statusCode() != 200) {
                    ready = get(port, "/actuator/health/readiness");
                }
                assertThat(append(port, ServerProcess.TOKEN).statusCode()).isEqualTo(200);
                server.close();
            }
        }
    }

    private EmbeddedPostgres postgres(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .start();
    }

    private static void assertUnavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.body()).contains("DATABASE_UNAVAILABLE", "traceId").doesNotContain("postgres", "Exception");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    }

    private HttpResponse<String> get(int port, String path) throws IOException, InterruptedException {
        return http.send(request(port, path, ServerProcess.TOKEN).GET().build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> append(int port, String token) throws IOException, InterruptedException {
        return http.send(
                request(port, "/api/v1/dossiers/H05.12-260212-010001/events", token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(EVENT))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(int port, String path, String token) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token);
    }
}
