package vn.quytrinh.server.load;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quytrinh.server.running.TestServer;

/**
 * The databases that are measured: {@code --db=h2,postgres}. An H2 file is made in a folder that is thrown away, or named by
 * {@code --h2=URL}; PostgreSQL is started for the run with fsync on, or named by {@code --postgres=URL}.
 */
final class Databases {

    static final String TOKEN = "load-token";

    private Databases() {}

    /** What is done on each database. */
    interface Measure {

        void on(String name, ConfigurableApplicationContext server) throws Exception;
    }

    static void each(Arguments arguments, Measure measure) throws Exception {
        for (String database : arguments.value("db", "h2,postgres").split(",")) {
            if (database.equals("h2")) {
                Path folder = Files.createTempDirectory("quytrinh-load");
                served("H2 file", arguments.value("h2", "jdbc:h2:file:" + folder.resolve("ledger")), measure);
            } else if (arguments.value("postgres", "").isEmpty()) {
                try (EmbeddedPostgres postgres = durablePostgres()) {
                    served(
                            "PostgreSQL",
                            "postgresql://postgres:postgres@localhost:" + postgres.getPort() + "/postgres",
                            measure);
                }
            } else {
                served("PostgreSQL", arguments.value("postgres", ""), measure);
            }
        }
    }

    private static EmbeddedPostgres durablePostgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start();
    }

    private static void served(String name, String database, Measure measure) throws Exception {
        List<String> settings = new ArrayList<>(List.of(
                "--server.port=0",
                "--quytrinh.db=" + database,
                "--quytrinh.demo=true",
                "--quytrinh.demo.token=" + TOKEN,
                "--quytrinh.release.key=" + Path.of("target", "test-data", "load-release-key.pem")));
        try (ConfigurableApplicationContext server =
                SpringApplication.run(TestServer.class, settings.toArray(String[]::new))) {
            measure.on(name, server);
        }
    }
}
