package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the stream of server-sent events promises. Each test has an agency of its own. */
abstract class AbstractStreamTest {

    /** Two digits, so that no neighbour with one more is an agency of another test. */
    private static final AtomicInteger AGENCIES = new AtomicInteger(9);

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** The watch tells of old dossiers too. */
    private static final String RECORDED = "?types=vn.quytrinh.event.recorded";

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Listening> open = new ArrayList<>();
    private Api api;
    private String agency;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
        agency = "H38." + AGENCIES.incrementAndGet();
    }

    @AfterEach
    void close() throws IOException {
        for (Listening listening : open) {
            listening.lines.close();
        }
        http.shutdownNow();
    }

    /** Somebody who listens. */
    private static final class Listening {

        private final BufferedReader lines;

        Listening(InputStream in) {
            lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        /** A frame. */
        record Frame(String id, String event, JsonNode data) {

            String about() {
                return data.path("id").stringValue();
            }
        }

        /** Waits until the server has said something, be it nothing. */
        Listening connected() throws IOException {
            assertThat(lines.readLine()).isEqualTo(":");
            return this;
        }

        Frame next() throws IOException {
            String id = "";
            String event = "";
            String data = "";
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    data = line.substring(6);
                } else if (line.isEmpty() && !event.isEmpty()) {
                    return new Frame(id, event, MAPPER.readTree(data));
                }
            }
            throw new IOException("the stream ended");
        }
    }

    private Listening listen(Api as, String query, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = as.request("/api/v1/stream" + query).GET();
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        HttpResponse<InputStream> response = http.send(request.build(), BodyHandlers.ofInputStream());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        var listening = new Listening(response.body());
        open.add(listening);
        return listening;
    }

    private void accept(String dossier) {
        assertThat(api.append(dossier, Api.events(Api.accepted(dossier + "-1"))).status())
                .isEqualTo(200);
    }

    private String dossier(int number) {
        return "%s-260212-%06d".formatted(agency, number);
    }

    @Test
    void shouldTellWhatHappensFromNowOn() throws Exception {
        // given
        accept(dossier(10001));
        Listening listening = listen(api, RECORDED + "&agency=" + agency).connected();

        // when
        accept(dossier(10002));
        accept(dossier(10003));

        // then
        Listening.Frame first = listening.next();
        assertThat(first.event()).isEqualTo("vn.quytrinh.event.recorded");
        assertThat(first.about()).isEqualTo(dossier(10002) + "/1");
        assertThat(first.data().path("data").path("state").path("status").intValue())
                .isEqualTo(4);
        assertThat(Long.parseLong(first.id()))
                .isEqualTo(Long.parseLong(first.data().path("sequence").stringValue()));
        assertThat(listening.next().about()).isEqualTo(dossier(10003) + "/1");
    }

    @Test
    void shouldGoOnAfterTheLastIdWithoutMissingOrRepeating() throws Exception {
        // given
        Listening before = listen(api, RECORDED + "&agency=" + agency).connected();
        accept(dossier(10001));
        accept(dossier(10002));
        String last = before.next().id();

        // when
        Listening after = listen(api, RECORDED + "&agency=" + agency, "Last-Event-ID", last);
        accept(dossier(10003));

        // then
        assertThat(after.next().about()).isEqualTo(dossier(10002) + "/1");
        assertThat(after.next().about()).isEqualTo(dossier(10003) + "/1");
    }

    @Test
    void shouldTellNobodyOfOtherAgencies() throws Exception {
        // given
        String id = "stream-" + agency.toLowerCase(Locale.ROOT);
        Api own = api.client(id, agency, "OPERATOR");
        Listening narrowed = listen(own, RECORDED).connected();
        Listening widened = listen(own, RECORDED + "&agency=H38").connected();

        // when
        accept("H37.1-260212-%06d".formatted(AGENCIES.incrementAndGet() + 10000));
        accept(agency + "0-260212-010001");
        accept(dossier(10001));

        // then
        assertThat(narrowed.next().about()).isEqualTo(dossier(10001) + "/1");
        assertThat(widened.next().about()).isEqualTo(dossier(10001) + "/1");
    }

    @Test
    void shouldTellOnlyTheTypesAskedFor() throws Exception {
        // given
        Listening listening = listen(api, "?types=vn.quytrinh.release.withdrawn&agency=" + agency)
                .connected();
        String from = "20%02d-05-01".formatted(30 + AGENCIES.incrementAndGet());

        // when
        accept(dossier(10001));
        String release = api.publish(Api.PROCEDURE, from).json().path("release").stringValue();
        api.post("/api/v1/releases/" + release + "/withdraw", "{\"reason\":\"Sai thời hạn\"}");

        // then
        Listening.Frame frame = listening.next();
        assertThat(frame.event()).isEqualTo("vn.quytrinh.release.withdrawn");
        assertThat(frame.data().path("data").path("release").stringValue()).isEqualTo(release);
    }

    @Test
    void shouldSayThatSomeIsNoLongerKept() throws Exception {
        // when
        Listening listening = listen(api, RECORDED + "&agency=" + agency, "Last-Event-ID", "999999999999");
        Listening.Frame gap = listening.next();
        accept(dossier(10001));

        // then
        assertThat(gap.event()).isEqualTo("vn.quytrinh.stream.gap");
        assertThat(gap.data().path("after").asLong()).isEqualTo(999_999_999_999L);
        assertThat(listening.next().about()).isEqualTo(dossier(10001) + "/1");
    }

    @Test
    void shouldLetABoundedNumberListen() throws Exception {
        // given
        Api own = api.client("many-" + agency.toLowerCase(Locale.ROOT), agency, "AUDITOR");
        for (int i = 0; i < 20; i++) {
            listen(own, "").connected();
        }

        // then
        Api.Reply reply = own.get("/api/v1/stream");
        assertThat(reply.status()).isEqualTo(429);
        assertThat(reply.code()).isEqualTo("STREAM_FULL");
    }

    @Test
    void shouldRefuseWhatItDoesNotUnderstand() {
        assertThat(api.get("/api/v1/stream?types=khac").code()).isEqualTo("TYPES_INVALID");
        assertThat(api.get("/api/v1/stream?agency=khac").code()).isEqualTo("AGENCY_INVALID");
        assertThat(api.send(api.request("/api/v1/stream")
                                .header("Last-Event-ID", "x")
                                .GET())
                        .code())
                .isEqualTo("LAST_EVENT_ID_INVALID");
        assertThat(api.as("qt_khong").get("/api/v1/stream").status()).isEqualTo(401);
    }
}
