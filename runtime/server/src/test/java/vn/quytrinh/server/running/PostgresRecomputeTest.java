package vn.quytrinh.server.running;

import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(
        classes = {TestServer.class, MovableClock.Configuration.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=${" + PostgresRecomputeTest.ADDRESS + "}",
            "quytrinh.demo=true",
            "quytrinh.release.key=./target/test-data/postgres-release-key.pem",
            "quytrinh.demo.token=" + Api.TOKEN,
            "db-scheduler.enabled=false"
        })
class PostgresRecomputeTest extends AbstractRecomputeTest {

    static final String ADDRESS = "quytrinh.test.postgres.recompute";

    static {
        RealPostgres.database("recompute");
    }
}
