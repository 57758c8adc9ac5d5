package vn.quytrinh.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.quytrinh.engine.dossier.LedgerLine;

/** A database of before there was a chain gets one. */
class ChainExistingEventsTest {

    private static final String DOSSIER = "H05.12-260212-010001";

    @Test
    void shouldChainWhatAnH2FileHolds() {
        assertChained(
                new DriverManagerDataSource("jdbc:h2:mem:before-chain;DB_CLOSE_DELAY=-1", "sa", ""), "clob", "blob");
    }

    @Test
    void shouldChainWhatPostgresHolds() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start()) {
            assertChained(postgres.getPostgresDatabase(), "text", "bytea");
        }
    }

    private static void assertChained(DataSource source, String text, String bytes) {
        // given
        JdbcClient database = JdbcClient.create(source);
        flyway(source, text, bytes, "2").migrate();
        write(database);

        // when
        flyway(source, text, bytes, "latest").migrate();

        // then
        List<LedgerLine> lines = database.sql("select * from dossier_event order by seq")
                .query((row, number) -> new LedgerLine(
                        row.getString("dossier_code"),
                        row.getLong("seq"),
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getTimestamp("occurred_at").toInstant(),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("recorded_by"),
                        row.getString("release_id"),
                        row.getString("content"),
                        row.getString("hash")))
                .list();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).isEqualTo(lines.get(0).chainedTo(LedgerLine.NO_HASH));
        assertThat(lines.get(1)).isEqualTo(lines.get(1).chainedTo(lines.get(0).hash()));
        assertThat(lines).noneMatch(line -> line.content().contains("cb-017"));
        Map<String, Object> dossier = database.sql("select last_hash, salt, erased_through from dossier")
                .query()
                .singleRow();
        assertThat(dossier).containsEntry("last_hash", lines.get(1).hash()).containsEntry("erased_through", 0L);
        assertThat((String) dossier.get("salt")).hasSize(64);
        assertThat(database.sql("select seq from event_person")
                        .query(Long.class)
                        .list())
                .containsExactly(1L);
    }

    private static Flyway flyway(DataSource source, String text, String bytes, String target) {
        return Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration")
                .javaMigrations(new ChainExistingEvents())
                .placeholders(Map.of("text", text, "bytes", bytes))
                .target(target)
                .load();
    }

    private static void write(JdbcClient database) {
        var at = Instant.parse("2026-02-12T02:00:00.123Z").atOffset(ZoneOffset.UTC);
        database.sql("insert into procedure_release (id, procedure_key, code, effective_from, hash, published_at,"
                        + " published_by, archive) values ('r', 'k', '1', date '2026-01-01', 'h', ?, 'x', ?)")
                .param(at)
                .param(new byte[] {1})
                .update();
        database.sql(
                        "insert into dossier (code, procedure_key, release_id, pinned, last_seq) values (?, 'k', 'r', true, 2)")
                .param(DOSSIER)
                .update();
        List<String> contents = List.of(
                "{\"actor\":{\"person\":\"cb-017\"},\"data\":{},\"occurredAt\":\"2026-02-12T09:00+07:00\",\"type\":\"ACCEPTED\"}",
                "{\"data\":{},\"occurredAt\":\"2026-02-12T10:00+07:00\",\"type\":\"TRANSFERRED\"}");
        for (int i = 0; i < contents.size(); i++) {
            database.sql("insert into dossier_event (dossier_code, seq, event_id, type, occurred_at, recorded_at,"
                            + " recorded_by, release_id, content) values (?, ?, ?, 'T', ?, ?, 'demo', 'r', ?)")
                    .params(DOSSIER, i + 1, "e" + i, at, at, contents.get(i))
                    .update();
        }
    }
}
