package vn.quytrinh.server.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.SessionFactory;
import org.hibernate.StatelessSession;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is asked by any number of keys is found, and PostgreSQL keeps no plan of it. */
class KeysTest {

    /** More often than the driver waits before it prepares a statement on the server. */
    private static final int TIMES = 12;

    private static final List<String> KEYS = List.of("b", "c", "none");
    private static final String KEPT =
            "select count(*) from pg_prepared_statements where statement like '%keyed where code = any%'";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder().start();
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            prepare(connection);
        }
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    private static void prepare(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("create table keyed (code varchar(60) primary key)");
            statement.execute("insert into keyed values ('a'), ('b'), ('c')");
        }
    }

    @Test
    void shouldFindByKeysOnH2() throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:keys", "sa", "")) {
            prepare(connection);

            assertThat(found(connection)).containsExactly("b", "c");
        }
    }

    @Test
    void shouldKeepNoPlanOnPostgres() throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            for (int i = 0; i < TIMES; i++) {
                assertThat(found(connection)).containsExactly("b", "c");
            }

            assertThat(kept(connection)).isZero();
        }
    }

    @Test
    void shouldKeepNoPlanOfWhatHibernateAsks() {
        try (SessionFactory factory = hibernate();
                StatelessSession session = factory.openStatelessSession()) {
            for (int i = 0; i < TIMES; i++) {
                assertThat(found(session)).containsExactly("b", "c");
            }

            assertThat(session.<Long>doReturningWork(KeysTest::kept)).isZero();
        }
    }

    @Test
    void shouldLetOtherStatementsBePrepared() {
        try (SessionFactory factory = hibernate();
                StatelessSession session = factory.openStatelessSession()) {
            for (int i = 0; i < TIMES; i++) {
                found(session);
                session.createNativeQuery("select code from keyed where code = any(:keys) and 1 = 1", String.class)
                        .setParameter("keys", KEYS.toArray(String[]::new))
                        .list();
            }

            assertThat(session.<Long>doReturningWork(KeysTest::kept)).isOne();
        }
    }

    private static SessionFactory hibernate() {
        return new Configuration()
                .setProperty(AvailableSettings.JAKARTA_JDBC_URL, postgres.getJdbcUrl("postgres", "postgres"))
                .setProperty(AvailableSettings.JAKARTA_JDBC_USER, "postgres")
                .buildSessionFactory();
    }

    private static List<String> found(StatelessSession session) {
        return Keys.plannedFor(
                session,
                () -> session.createNativeQuery(
                                "select code from keyed where code = any(:keys) order by code", String.class)
                        .setParameter("keys", KEYS.toArray(String[]::new))
                        .list());
    }

    private static List<String> found(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (PreparedStatement statement =
                connection.prepareStatement("select code from keyed where code = any(?) order by code")) {
            Keys.set(statement, 1, KEYS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private static long kept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(KEPT)) {
            row.next();
            return row.getLong(1);
        }
    }
}
