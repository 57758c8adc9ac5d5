package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.JobProgress;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.dossier.AppendRequest;
import vn.quytrinh.engine.dossier.Dossiers;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.handling.event.Actor;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;

/** That the projection is what the events say, and can be searched, on whatever database. */
abstract class AbstractProjectionTest {

    private static final OffsetDateTime THU_2026_02_12 = OffsetDateTime.parse("2026-02-12T08:00:00+07:00");
    private static final List<EventType> TYPES = List.of(
            EventType.SUBMITTED,
            EventType.ACCEPTED,
            EventType.STEP_COMPLETED,
            EventType.TRANSFERRED,
            EventType.SUPPLEMENT_REQUESTED,
            EventType.SUPPLEMENT_RECEIVED,
            EventType.PAUSED,
            EventType.RESUMED,
            EventType.APOLOGY_SENT,
            EventType.WITHDRAWN,
            EventType.RESULT_ISSUED);

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Projection projection;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JobProgress jobs;

    @Autowired
    private PlatformTransactionManager transactions;

    private Api api;

    @BeforeEach
    void publish() {
        api = new Api(port);
        assertThat(api.publish(Api.PROCEDURE, "2024-01-01").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void shouldBeWhatARebuildFromRandomHistoriesSays(long seed) {
        // given
        var random = new Random(seed);
        IntStream.range(0, 40).forEach(number -> tell("H06.%d-260212-%06d".formatted(seed, number), random));
        List<Map<String, Object>> projected = states();

        // when
        Projection.Rebuilt unchanged = projection.rebuild(Progress.SILENT);
        change("delete from dossier_state where agency like 'H06%'");
        Projection.Rebuilt made = projection.rebuild(Progress.SILENT);

        // then
        assertThat(unchanged.changed()).isZero();
        assertThat(unchanged.failed()).isEmpty();
        assertThat(made.changed()).isPositive();
        assertThat(states()).isEqualTo(projected);
        assertThat(projected)
                .extracting(state -> state.get("seq"))
                .as("histories of several lengths")
                .contains(1L, 2L, 3L);
    }

    private void change(String statement) {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> database.sql(statement).update());
    }

    private void tell(String code, Random random) {
        OffsetDateTime at = THU_2026_02_12;
        for (int i = 0; i < 8; i++) {
            at = at.plusMinutes(random.nextInt(60 * 24 * 3));
            EventType type = TYPES.get(i == 0 ? random.nextInt(2) : random.nextInt(TYPES.size()));
            Map<String, Object> data = switch (type) {
                case STEP_COMPLETED -> Map.of("step", "S0" + (2 + random.nextInt(5)));
                case SUPPLEMENT_REQUESTED ->
                    Map.of("items", List.of(2), "reason", "thiếu", "form", "Mẫu 02", "signer", "p" + random.nextInt(3));
                case PAUSED -> Map.of("reason", "chờ", "basis", "QĐ 1");
                case APOLOGY_SENT -> Map.of("newDueAt", at.plusDays(10).toString(), "reason", "chậm");
                default -> Map.of();
            };
            var actor = new Actor(null, "r", "p" + random.nextInt(3));
            var event = new DossierEvent(code + "-" + i, type, at, null, actor, data);
            // Many are denied or cannot be told; what is left is the history.
            dossiers.submit(new AppendRequest(code, Api.PROCEDURE, List.of(event), Caller.SYSTEM))
                    .handle((answer, refused) -> refused)
                    .join();
        }
    }

    private List<Map<String, Object>> states() {
        return database.sql("select code, agency, procedure_key, release_id, seq, status, clock, due_at, first_due_at,"
                        + " legal_end, late, cast(current_steps as varchar(4000)) current_steps, receipt, decided_at"
                        + " from dossier_state where agency like 'H06%' order by code")
                .query()
                .listOfRows();
    }

    @Test
    void shouldTakeARebuildUpWhereItStopped() {
        // given
        append("H07.01-260212-000001", "resume-1");
        append("H07.01-260212-000002", "resume-2");
        change("update dossier_state set status = 9 where agency = 'H07.01'");
        new TransactionTemplate(transactions)
                .executeWithoutResult(
                        status -> jobs.put(Projection.JOB, new JobProgress.Mark("H07.01-260212-000001", 7)));

        // when
        projection.rebuild(Progress.SILENT);

        // then
        assertThat(statusOf("H07.01-260212-000001")).isEqualTo(9);
        assertThat(statusOf("H07.01-260212-000002")).isNotEqualTo(9);
        projection.rebuild(Progress.SILENT);
        assertThat(statusOf("H07.01-260212-000001")).isNotEqualTo(9);
    }

    private int statusOf(String code) {
        return database.sql("select status from dossier_state where code = ?")
                .param(code)
                .query(Integer.class)
                .single();
    }

    private void append(String code, String eventId) {
        assertThat(api.append(code, Api.events(Api.accepted(eventId))).status()).isEqualTo(200);
    }

    @Test
    void shouldProjectDossiersOfBeforeThereWasAProjection() {
        // given
        append("H07.02-260212-000001", "old-1");
        Map<String, Object> state = stateOf("H07.02-260212-000001");
        change("delete from dossier_state where agency = 'H07.02'");

        // when
        long caughtUp = projection.catchUp();

        // then
        assertThat(caughtUp).isEqualTo(1);
        assertThat(stateOf("H07.02-260212-000001")).isEqualTo(state);
        assertThat(projection.catchUp()).isZero();
    }

    private Map<String, Object> stateOf(String code) {
        return database.sql("select status, clock, due_at, receipt, seq from dossier_state where code = ?")
                .param(code)
                .query()
                .singleRow();
    }

    @Test
    void shouldSearchPageByPageWhileDossiersAreAdded() {
        // given
        for (int i = 1; i <= 5; i++) {
            append("H08.01-260212-00000" + i, "page-" + i);
        }
        append("H08.2-260212-000001", "page-6");

        // when
        JsonNode first = api.get("/api/v1/dossiers?agency=H08.01&limit=2").json();
        append("H08.01-260212-0000011", "page-7");
        JsonNode second = api.get("/api/v1/dossiers?agency=H08.01&limit=3&cursor="
                        + first.path("next").stringValue())
                .json();

        // then
        assertThat(codes(first)).containsExactly("H08.01-260212-000001", "H08.01-260212-000002");
        assertThat(codes(second))
                .containsExactly("H08.01-260212-000003", "H08.01-260212-000004", "H08.01-260212-000005");
        assertThat(second.has("next")).isFalse();
        assertThat(codes(api.get("/api/v1/dossiers?agency=H08&limit=500").json()))
                .hasSize(7);
    }

    @Test
    void shouldSearchByWhereDossiersStand() {
        // given
        append("H09.01-260212-000001", "find-1");
        append("H09.01-260212-000002", "find-2");
        api.append(
                "H09.01-260212-000002",
                Api.events(Api.event("find-3", "WITHDRAWN", "2026-02-13T10:00:00+07:00", "{}")));
        int running = statusOf("H09.01-260212-000001");
        String of = "/api/v1/dossiers?agency=H09.01";

        // then
        assertThat(codes(api.get(of + "&status=" + running).json())).containsExactly("H09.01-260212-000001");
        assertThat(codes(api.get(of + "&dueBefore=2026-03-05T17:00:01%2B07:00").json()))
                .contains("H09.01-260212-000001");
        assertThat(codes(api.get(of + "&dueBefore=2026-03-05T17:00:00%2B07:00").json()))
                .doesNotContain("H09.01-260212-000001");
        // The clock of the test runs long after March 2026.
        assertThat(Stream.of("true", "false")
                        .flatMap(late -> codes(api.get(of + "&late=" + late).json()).stream()))
                .containsExactlyInAnyOrder("H09.01-260212-000001", "H09.01-260212-000002");
        assertThat(codes(api.get(of + "&late=true").json())).containsExactly("H09.01-260212-000001");
        JsonNode state =
                api.get(of + "&status=" + running).json().path("dossiers").get(0);
        assertThat(state.path("dueAt").stringValue()).isEqualTo("2026-03-05T17:00:00+07:00");
        assertThat(state.path("current").get(0).path("step").stringValue("")).startsWith("S0");
        assertThat(api.get("/api/v1/dossiers/H09.01-260212-000001?at=2026-02-12T09:00")
                        .json()
                        .path("receipt"))
                .isEqualTo(state.path("receipt"));
    }

    private static List<String> codes(JsonNode answer) {
        List<String> codes = new ArrayList<>();
        answer.path("dossiers").forEach(state -> codes.add(state.path("dossier").stringValue()));
        return codes;
    }

    @Test
    void shouldNotSendADecisionTwice() {
        // given
        append("H05.12-260212-040001", "etag-1");
        String path = "/api/v1/dossiers/H05.12-260212-040001";

        for (String query : List.of("?at=2026-02-12T10:00", "")) {
            // when
            Api.Reply first = api.get(path + query);
            String tag = api.header(path + query, "ETag");
            Api.Reply same = api.send(
                    api.request(path + query).header("If-None-Match", tag).GET());

            // then
            assertThat(first.status()).isEqualTo(200);
            assertThat(same.status()).as(query).isEqualTo(304);
            assertThat(same.body()).isEmpty();
        }
        String before = api.header(path, "ETag");
        api.append(
                "H05.12-260212-040001",
                Api.events(Api.event("etag-2", "WITHDRAWN", "2026-02-13T10:00:00+07:00", "{}")));
        assertThat(api.send(api.request(path).header("If-None-Match", before).GET())
                        .status())
                .isEqualTo(200);
    }
}
