package vn.quytrinh.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.server.running.TestServer;

/** A server that is asked to stop finishes what it has begun, takes nothing new, and leaves everything sealed. */
@Timeout(120)
class ShutdownIT {

    /** What a JVM ends with after SIGTERM: 128 + 15. */
    private static final int TERMINATED = 143;

    private static final String EVENT =
            "{\"procedure\":\"y-te-mien-nhiem-gdv\",\"events\":[{\"eventId\":\"late-1\",\"type\":\"ACCEPTED\",\"occurredAt\":\"2026-02-12T09:00:00+07:00\"}]}";

    @Test
    void shouldFinishTheCallThatIsUnderWayWhenAskedToStop() throws IOException {
        // given
        String database = "jdbc:h2:file:"
                + Path.of("target", "test-data", "shutdown-" + UUID.randomUUID(), "ledger")
                        .toAbsolutePath();
        ServerProcess server = ServerProcess.start(
                database, "--logging.structured.format.console=ecs", "--logging.level.vn.quytrinh.calls=INFO");
        String answer;
        try (Socket underWay = new Socket("localhost", server.port())) {
            OneStopSystems.publish(server.port());
            int half = EVENT.length() / 2;
            write(
                    underWay,
                    "POST /api/v1/dossiers/H05.12-260212-010001/events HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + ServerProcess.TOKEN
                            + "\r\ntraceparent: 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
                            + "\r\nExpect: 100-continue\r\nContent-Type: application/json\r\nContent-Length: "
                            + EVENT.length()
                            + "\r\n\r\n");
            assertThat(line(underWay)).contains("100");
            write(underWay, EVENT.substring(0, half));

            // when
            server.terminate();
            while (takesCalls(server.port())) {
                Thread.onSpinWait();
            }
            write(underWay, EVENT.substring(half));
            answer = new String(underWay.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            // then
            assertThat(answer).contains("HTTP/1.1 200", "\"dueAt\":");
            assertThat(server.exitCode()).isEqualTo(TERMINATED);
        } finally {
            server.kill();
        }
        assertThat(server.said())
                .anySatisfy(line -> assertThat(line)
                        .startsWith("{")
                        .contains(
                                "POST /api/v1/dossiers/{code}/events 200",
                                "4bf92f3577b34da6a3ce929d0e0e4736",
                                "\"dossier\":\"H05.12-260212-010001\""));
        assertThat(String.join("\n", server.said())).doesNotContain("ERROR", "Exception");
        try (ConfigurableApplicationContext again =
                SpringApplication.run(TestServer.class, ServerProcess.settings(database))) {
            assertThat(again.getBean(JdbcClient.class)
                            .sql("select event_id from dossier_event")
                            .query(String.class)
                            .list())
                    .containsExactly("late-1");
            assertThat(again.getBean(Verification.class).run(Progress.SILENT).breaks())
                    .isEmpty();
        }
    }

    private static boolean takesCalls(int port) {
        try (Socket another = new Socket("localhost", port)) {
            return another.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    private static void write(Socket socket, String text) {
        try {
            socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(Socket socket) throws IOException {
        var line = new StringBuilder();
        for (int next = socket.getInputStream().read();
                next >= 0 && next != '\n';
                next = socket.getInputStream().read()) {
            line.append((char) next);
        }
        return line.toString();
    }
}
