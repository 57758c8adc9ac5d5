package vn.quytrinh.server.running;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A PostgreSQL for the tests of this process, started once. */
final class RealPostgres {

    /** The system property that tells where it is. */
    static final String ADDRESS = "quytrinh.test.postgres";

    private static final EmbeddedPostgres SERVER = start();

    private RealPostgres() {}

    static void started() {
        System.setProperty(ADDRESS, "postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/postgres");
    }

    /** Makes a database of its own; {@code quytrinh.test.postgres.<name>} tells where it is. */
    static void database(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty(
                ADDRESS + "." + name, "postgresql://postgres:postgres@localhost:" + SERVER.getPort() + "/" + name);
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
