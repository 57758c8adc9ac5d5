package vn.quytrinh.server.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.engine.watch.Watch;
import vn.quytrinh.server.running.TestServer;

/**
 * Kills servers under load at random points (SIGKILL) and looks at what is left: every acknowledged event, none twice, the
 * chains whole, the projection as a rebuild makes it. {@code -Dquytrinh.crash.rounds=20} kills more often, {@code
 * -Dquytrinh.crash.seed=…} repeats the points of a run.
 */
class CrashIT {

    private static final int ROUNDS = Integer.getInteger("quytrinh.crash.rounds", 2);
    private static final long SEED = Long.getLong("quytrinh.crash.seed", System.nanoTime());
    private static final int CLIENTS = 16;
    private static final String HOLIDAY =
            "{\"type\":\"DAY\",\"date\":\"2026-02-25\",\"kind\":\"HOLIDAY\",\"name\":\"Nghỉ thêm\",\"document\":\"CV 1\",\"verified\":true,\"effectiveFrom\":\"2026-02-20\"}";

    private final Random random = new Random(SEED);

    @Test
    void shouldLoseNothingOnAnH2FileWhenKilled() {
        surviveKills("jdbc:h2:file:"
                + Path.of("target", "test-data", "crash-" + UUID.randomUUID(), "ledger")
                        .toAbsolutePath());
    }

    @Test
    void shouldLoseNothingOnPostgresWhenKilled() throws IOException {
        try (EmbeddedPostgres postgres = durablePostgres()) {
            surviveKills(address(postgres));
        }
    }

    @Test
    void shouldLoseNothingWhenOneOfTwoNodesIsKilled() throws IOException {
        try (EmbeddedPostgres postgres = durablePostgres()) {
            String database = address(postgres);
            var systems = new OneStopSystems(CLIENTS);
            ServerProcess stays = ServerProcess.start(database);
            try {
                OneStopSystems.publish(stays.port());
                for (int round = 0; round < ROUNDS; round++) {
                    ServerProcess dies = ServerProcess.start(database);
                    systems.send(new int[] {stays.port(), dies.port()}, point(), dies::kill, 200);
                }
            } finally {
                stays.kill();
            }
            assertNothingLost(database, systems);
        }
    }

    @Test
    void shouldTakeUpARecomputationWhereItWasKilled() throws IOException {
        try (EmbeddedPostgres postgres = durablePostgres()) {
            String database = address(postgres);
            var systems = new OneStopSystems(CLIENTS);
            ServerProcess dies = ServerProcess.start(database);
            try {
                OneStopSystems.publish(dies.port());
                systems.send(new int[] {dies.port()}, 1200, () -> {}, 0);
                OneStopSystems.tell(dies.port(), "/api/v1/calendars/VN/changes", HOLIDAY);
                OneStopSystems.tell(dies.port(), "/api/v1/calendars/VN/recomputations", "{}");
                await(dies.port(), "\"changed\":[1-9]");
            } finally {
                dies.kill();
            }
            ServerProcess goesOn = ServerProcess.start(database);
            try {
                await(goesOn.port(), "\"state\":\"FINISHED\"");
            } finally {
                goesOn.kill();
            }
            assertNothingLost(database, systems);
            assertEveryDossierChangedOnce(database);
        }
    }

    private static void await(int port, String found) {
        Pattern pattern = Pattern.compile(found);
        while (!pattern.matcher(OneStopSystems.ask(port, "/api/v1/recomputations"))
                .find()) {
            Thread.onSpinWait();
        }
    }

    private static void assertEveryDossierChangedOnce(String database) {
        try (ConfigurableApplicationContext server =
                SpringApplication.run(TestServer.class, ServerProcess.settings(database))) {
            JdbcClient rows = server.getBean(JdbcClient.class);
            List<String> dossiers = texts(rows, "select code from dossier");
            assertThat(texts(rows, "select dossier_code from dossier_event where type = 'CALENDAR_CHANGED'"))
                    .containsExactlyInAnyOrderElementsOf(dossiers);
            assertThat(texts(rows, "select subject from outbox where type = 'PROMISE_MOVED'"))
                    .containsExactlyInAnyOrderElementsOf(dossiers);
        }
    }

    private static List<String> texts(JdbcClient rows, String query) {
        return rows.sql(query).query(String.class).list();
    }

    private void surviveKills(String database) {
        var systems = new OneStopSystems(CLIENTS);
        for (int round = 0; round < ROUNDS; round++) {
            ServerProcess server = ServerProcess.start(database);
            try {
                OneStopSystems.publish(server.port());
                systems.send(new int[] {server.port()}, point(), server::kill, 0);
            } finally {
                server.kill();
            }
            assertNothingLost(database, systems);
        }
    }

    /** Every dossier of the test is open and late, and each must have been told so; what was told went out once. */
    private static void assertEverythingToldOnce(Watch watch, JdbcClient rows) {
        while (!watch.lag(Instant.now()).isZero()) {
            watch.tell();
        }
        assertThat(texts(rows, "select distinct subject from outbox where type = 'DOSSIER_OVERDUE'"))
                .as("seed " + SEED)
                .containsExactlyInAnyOrderElementsOf(texts(rows, "select code from dossier"));
        assertThat(texts(rows, "select id from outbox where id like 'H05%/%/%' and type <> 'PROMISE_MOVED'"))
                .as("seed " + SEED)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(texts(
                        rows, "select dossier_code || '/' || kind || '/' || id from watch_notice where told = true"));
    }

    /** After how many acknowledgements to kill. */
    private int point() {
        return 50 + random.nextInt(700);
    }

    /** With everything that makes a commit last switched on, unlike the default for tests. */
    static EmbeddedPostgres durablePostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    static String address(EmbeddedPostgres postgres) {
        return "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/postgres";
    }

    private static void assertNothingLost(String database, OneStopSystems systems) {
        try (ConfigurableApplicationContext server =
                SpringApplication.run(TestServer.class, ServerProcess.settings(database))) {
            JdbcClient rows = server.getBean(JdbcClient.class);
            List<String> stored = texts(rows, "select event_id from dossier_event");
            assertThat(systems.refused()).as("seed " + SEED).isEmpty();
            assertThat(stored).as("seed " + SEED).doesNotHaveDuplicates().containsAll(systems.acknowledged());
            assertEverythingToldOnce(server.getBean(Watch.class), rows);
            assertThat(texts(rows, "select id from outbox where type = 'EVENT_RECORDED'"))
                    .as("each is announced, seed " + SEED)
                    .containsExactlyInAnyOrderElementsOf(
                            texts(rows, "select concat(dossier_code, '/', seq) from dossier_event"));
            server.getBean(AuditSealer.class).seal();
            Verification.Report report = server.getBean(Verification.class).run(Progress.SILENT);
            assertThat(report.breaks()).as("seed " + SEED).isEmpty();
            assertThat(report.events()).isEqualTo(stored.size());
            assertThat(server.getBean(Projection.class).rebuild(Progress.SILENT).changed())
                    .as("seed " + SEED)
                    .isZero();
        }
    }
}
