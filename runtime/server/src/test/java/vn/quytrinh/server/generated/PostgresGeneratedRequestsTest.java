package vn.quytrinh.server.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import vn.quytrinh.server.running.Api;
import vn.quytrinh.server.running.TestServer;

/** Generated requests to a server on a PostgreSQL of its own, because they leave nothing as it was. */
@SpringBootTest(
        classes = TestServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "quytrinh.db=${" + PostgresGeneratedRequestsTest.ADDRESS + "}",
            "quytrinh.demo=true",
            "quytrinh.release.key=./target/test-data/generated-release-key.pem",
            "quytrinh.demo.token=" + Api.TOKEN
        })
class PostgresGeneratedRequestsTest extends AbstractGeneratedRequestsTest {

    static final String ADDRESS = "quytrinh.test.generated.postgres";

    @Value("${spring.datasource.url}")
    private String database;

    static {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
            System.setProperty(ADDRESS, "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void shouldRunOnPostgres() {
        assertThat(database).startsWith("jdbc:postgresql:");
    }
}
