package vn.quytrinh.server.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A PostgreSQL for the tests of this process, started once. */
final class RealPostgres {

    /** The system property that tells where it is. */
    static final String ADDRESS = "quytrinh.test.postgres";

    private static final EmbeddedPostgres SERVER = start();

    private RealPostgres() {}

    static void started() {
        System.setProperty(ADDRESS, "postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/postgres");
    }

    private static EmbeddedPostgres start() {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
