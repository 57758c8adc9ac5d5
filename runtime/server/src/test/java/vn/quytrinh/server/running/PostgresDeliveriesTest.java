package vn.quytrinh.server.running;

import org.springframework.boot.test.context.SpringBootTest;

/** Webhooks from PostgreSQL, from a database where no other server delivers. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=${" + RealPostgres.ADDRESS + ".deliveries}",
            "quytrinh.demo=true",
            "quytrinh.demo.token=" + Api.TOKEN,
            "quytrinh.release.key=./target/test-data/postgres-release-key.pem",
            "quytrinh.out.key=./target/test-data/postgres-webhook-key",
            "db-scheduler.enabled=false",
            "quytrinh.out.deliver=false",
            "quytrinh.out.networks=127.0.0.0/8",
            "quytrinh.out.plain-http=true",
            "quytrinh.out.timeout=5s"
        })
class PostgresDeliveriesTest extends AbstractDeliveriesTest {

    static {
        RealPostgres.database("deliveries");
    }
}
