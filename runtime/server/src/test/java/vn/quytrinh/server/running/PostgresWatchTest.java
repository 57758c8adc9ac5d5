package vn.quytrinh.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(
        classes = {TestServer.class, MovableClock.Configuration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=${" + PostgresWatchTest.ADDRESS + "}",
            "quytrinh.demo=true",
            "quytrinh.release.key=./target/test-data/postgres-release-key.pem",
            "quytrinh.demo.token=" + Api.TOKEN,
            "db-scheduler.enabled=false"
        })
class PostgresWatchTest extends AbstractWatchTest {

    static final String ADDRESS = "quytrinh.test.postgres.watch";

    static {
        RealPostgres.database("watch");
    }

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void shouldFindWhatIsDueByIndexAmongManyThatWait() {
        // given a hundred thousand notices, most of which are told or wait for later days
        List<String> plan = new TransactionTemplate(transactions).execute(status -> {
            database.sql("""
                            insert into watch_notice (dossier_code, id, agency, kind, due_at, by_at, told)
                            select 'H05.12-260212-' || n, md5(n::text), 'H05.12', 'DOSSIER_OVERDUE',
                                timestamptz '2026-02-12T00:00Z' + n * interval '1 minute', now(), n % 2 = 0
                            from generate_series(1, 100000) n
                            """).update();
            database.sql("analyze watch_notice").update();
            return database.sql("""
                            explain select dossier_code from watch_notice
                            where told = false and due_at <= timestamptz '2026-02-12T01:00Z' order by due_at limit 100
                            """).query(String.class).list();
        });

        // then
        assertThat(plan).anyMatch(line -> line.contains("Index Scan using watch_notice_due"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan") || line.contains("Sort"));
    }
}
