package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.quytrinh.handling.event.EventType;

/** Many events at once, and many callers at once, on whatever database. */
abstract class AbstractBulkTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
    }

    private static String line(String dossier, String event) {
        return "{\"dossier\":\"" + dossier + "\",\"procedure\":\"" + Api.PROCEDURE + "\"," + event.substring(1);
    }

    private List<JsonNode> send(String... lines) {
        Api.Reply reply = api.send(api.request("/api/v1/events")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(String.join("\n", lines))));
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(reply.type()).startsWith("application/x-ndjson");
        return reply.body()
                .lines()
                .map(text -> (JsonNode) MAPPER.readTree(text))
                .toList();
    }

    @Test
    void shouldAnswerLineByLine() {
        // given
        String dossier = "H05.12-260212-050001";
        String denied = Api.event("bulk-3", "RESULT_RETURNED", "2026-02-13T10:00:00+07:00", "{}");

        // when
        List<JsonNode> results = send(
                line(dossier, Api.accepted("bulk-1")),
                line(dossier, Api.event("bulk-2", "TRANSFERRED", "2026-02-12T10:00:00+07:00", "{}")),
                "",
                line(dossier, denied),
                "{\"dossier\":",
                line("nope", Api.accepted("bulk-4")),
                line(dossier, Api.accepted("bulk-5").replace("ACCEPTED", "X")),
                "{\"a\":\"" + "x".repeat(300_000) + "\"}",
                line(dossier, Api.accepted("bulk-1")),
                line(dossier, Api.event("bulk-6", "TRANSFERRED", "2026-02-12T11:00:00+07:00", "{}")));

        // then
        assertThat(results)
                .extracting(
                        result -> result.path("line").intValue(),
                        result -> result.path("status").intValue())
                .map(org.assertj.core.groups.Tuple::toList)
                .containsExactly(
                        List.of(1, 200),
                        List.of(2, 200),
                        List.of(4, 409),
                        List.of(5, 400),
                        List.of(6, 422),
                        List.of(7, 422),
                        List.of(8, 413),
                        List.of(9, 200),
                        List.of(10, 200));
        assertThat(results.get(0).path("dueAt").stringValue()).isEqualTo("2026-03-05T17:00:00+07:00");
        assertThat(results.get(0).path("receipt").stringValue()).startsWith("sha256:");
        assertThat(results.get(2).path("reasons").isEmpty()).isFalse();
        assertThat(results.get(5).path("faults").isEmpty()).isFalse();
        assertThat(api.get("/api/v1/dossiers/" + dossier + "/events")
                        .json()
                        .path("events")
                        .size())
                .isEqualTo(3);
    }

    @Test
    void shouldKeepTheOrderWithinDossiersOfALongStream() {
        // when
        List<JsonNode> results = send(IntStream.range(0, 1200)
                .mapToObj(i -> line(
                        "H05.12-260212-0600%02d".formatted(i % 12),
                        i < 12
                                ? Api.accepted("stream-" + i)
                                : Api.event("stream-" + i, "TRANSFERRED", "2026-02-12T09:00:00+07:00", "{}")))
                .toArray(String[]::new));

        // then
        assertThat(results)
                .hasSize(1200)
                .allMatch(result -> result.path("status").intValue() == 200);
        assertThat(database.sql("select event_id from dossier_event where dossier_code = ? order by seq")
                        .param("H05.12-260212-060003")
                        .query(String.class)
                        .list())
                .isEqualTo(IntStream.range(0, 100)
                        .mapToObj(i -> "stream-" + (i * 12 + 3))
                        .toList());
    }

    @Test
    void shouldGiveAnEventIdToOneOfManyThatWantItAtOnce() throws Exception {
        // given
        List<Callable<Api.Reply>> calls = new ArrayList<>();
        IntStream.range(0, 16)
                .forEach(i -> calls.add(() ->
                        api.append("H05.12-260212-0700%02d".formatted(i), Api.events(Api.accepted("wanted-by-all")))));

        // when
        List<String> outcomes = new ArrayList<>();
        try (var callers = Executors.newFixedThreadPool(16)) {
            for (Future<Api.Reply> reply : callers.invokeAll(calls)) {
                outcomes.add(
                        reply.get().status() == 200 ? "stored" : reply.get().code());
            }
        }

        // then
        assertThat(outcomes.stream().collect(Collectors.groupingBy(outcome -> outcome, Collectors.counting())))
                .containsOnly(java.util.Map.entry("stored", 1L), java.util.Map.entry("EVENT_ID_REUSED", 15L));
    }

    @Test
    void shouldDescribeEventsAtAStableAddress() {
        JsonNode schema = api.send(
                        api.anonymous("/api/v1/schemas/dossier-event.json").GET())
                .json();
        List<String> types = new ArrayList<>();
        schema.path("properties").path("type").path("enum").forEach(type -> types.add(type.stringValue()));
        assertThat(types)
                .containsExactlyInAnyOrderElementsOf(
                        EventType.sent().stream().map(Enum::name).toList());
    }

    @Test
    void shouldRefuseNumbersWherePeopleMayStand() {
        Api.Reply reply = api.append(
                "H05.12-260212-050002",
                Api.events(Api.event(
                        "bulk-9", "ACCEPTED", "2026-02-12T09:00:00+07:00", "{\"contact\":{\"phone\":[912345678]}}")));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().path("faults").get(0).path("pointer").stringValue())
                .isEqualTo("/events/0/data/contact");
    }
}
