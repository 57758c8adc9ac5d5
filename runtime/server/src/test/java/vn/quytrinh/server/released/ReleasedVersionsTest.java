package vn.quytrinh.server.released;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.quytrinh.engine.Progress;
import vn.quytrinh.engine.dossier.Projection;
import vn.quytrinh.engine.ledger.AuditSealer;
import vn.quytrinh.engine.ledger.Verification;
import vn.quytrinh.server.running.TestServer;

/**
 * The rows of every released version ({@code src/test/resources/…/released}, written by {@link ReleasedRecorder}), brought up
 * to this one: nothing is lost, the chains are whole, every dossier stands where it stood, and goes on. A version that is
 * released later is tested by its file alone.
 */
class ReleasedVersionsTest {

    private static final Path FILES = Path.of("src/test/resources/vn/quytrinh/server/released");

    static Stream<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(file -> file.toString().endsWith(".jsonl.gz")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void shouldBringUpAnH2File(Path file) throws Exception {
        String url = "jdbc:h2:file:"
                + Path.of("target", "test-data", "released-" + UUID.randomUUID(), "ledger")
                        .toAbsolutePath();
        assertBroughtUp(file, new DriverManagerDataSource(url, "sa", ""), url, "clob", "blob");
    }

    @ParameterizedTest
    @MethodSource("released")
    void shouldBringUpPostgres(Path file) throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            assertBroughtUp(
                    file,
                    postgres.getPostgresDatabase(),
                    "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/postgres",
                    "text",
                    "bytea");
        }
    }

    private static void assertBroughtUp(Path file, DataSource source, String address, String text, String bytes)
            throws IOException, SQLException {
        // given
        List<RecordedRows.Row> rows = RecordedRows.read(file);
        String version = file.getFileName().toString().replace(".jsonl.gz", "");
        Path trusted = Files.createTempDirectory("released-keys");
        Files.copy(FILES.resolve(version + ".pem"), trusted.resolve("released.pem"));
        try (Connection database = source.getConnection()) {
            database.setAutoCommit(false);
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration")
                    .javaMigrations(migrations())
                    .placeholders(Map.of("text", text, "bytes", bytes))
                    .target(version)
                    .load()
                    .migrate();
            RecordedRows.load(database, rows);
        }

        // when
        try (ConfigurableApplicationContext server = SpringApplication.run(
                TestServer.class,
                "--server.port=0",
                "--quytrinh.db=" + address,
                "--quytrinh.demo=true",
                "--quytrinh.release.key=" + trusted.resolve("own").resolve("release-key.pem"),
                "--quytrinh.release.trusted=" + trusted)) {
            // then
            JdbcClient database = server.getBean(JdbcClient.class);
            assertSameMigrations(database, rows);
            assertSameRows(database, rows);
            server.getBean(AuditSealer.class).seal();
            assertThat(server.getBean(Verification.class).run(Progress.SILENT).breaks())
                    .isEmpty();
            assertThat(server.getBean(Projection.class).rebuild(Progress.SILENT).failed())
                    .isEmpty();
            assertSameStates(database, rows);
        }
    }

    /** As this version has them. */
    private static JavaMigration[] migrations() {
        try (ConfigurableApplicationContext server = SpringApplication.run(
                TestServer.class,
                "--server.port=0",
                "--quytrinh.samples=false",
                "--quytrinh.release.key=" + Path.of("target", "test-data", "released-release-key.pem"),
                "--quytrinh.db=jdbc:h2:mem:" + UUID.randomUUID())) {
            return server.getBeansOfType(JavaMigration.class).values().toArray(JavaMigration[]::new);
        }
    }

    private static void assertSameMigrations(JdbcClient database, List<RecordedRows.Row> rows) {
        Map<String, Integer> now = database
                .sql("select \"version\", \"checksum\" from \"flyway_schema_history\" where \"checksum\" is not null")
                .query((row, number) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        rows.stream()
                .filter(row ->
                        row.table().equals(RecordedRows.HISTORY) && row.values().containsKey("checksum"))
                .forEach(row -> assertThat(now)
                        .as("A migration that was released is never changed")
                        .containsEntry(
                                row.values().get("version").stringValue(),
                                row.values().get("checksum").intValue()));
    }

    private static void assertSameRows(JdbcClient database, List<RecordedRows.Row> rows) {
        rows.stream()
                .map(RecordedRows.Row::table)
                .filter(table -> !table.equals(RecordedRows.HISTORY))
                .collect(Collectors.groupingBy(table -> table, Collectors.counting()))
                .forEach((table, count) -> assertThat(database.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isGreaterThanOrEqualTo(count));
    }

    private static void assertSameStates(JdbcClient database, List<RecordedRows.Row> rows) {
        Map<String, String> now = database
                .sql("select code, status, clock, due_at from dossier_state order by code")
                .query((row, number) -> Map.entry(
                        row.getString(1), row.getInt(2) + " " + row.getString(3) + " " + instant(row.getTimestamp(4))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<String, String> recorded = rows.stream()
                .filter(row -> row.table().equals("dossier_state"))
                .map(RecordedRows.Row::values)
                .collect(Collectors.toMap(
                        row -> row.get("code").stringValue(),
                        row -> row.get("status").intValue() + " "
                                + row.get("clock").stringValue() + " "
                                + (row.containsKey("due_at")
                                        ? OffsetDateTime.parse(row.get("due_at").stringValue())
                                                .toInstant()
                                        : null)));
        assertThat(recorded).hasSizeGreaterThan(2);
        assertThat(now).isEqualTo(recorded);
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
