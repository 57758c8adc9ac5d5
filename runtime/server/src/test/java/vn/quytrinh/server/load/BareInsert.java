package vn.quytrinh.server.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Inserts a row like that of an event through JDBC and commits it, and nothing else: what the database itself can do. */
final class BareInsert implements Load.Client {

    private static final String CONTENT =
            "{\"actor\":{\"person\":\"#0123456789abcdef0123456789abcdef\"},\"data\":{},\"occurredAt\":\"2026-02-12T09:00+07:00\",\"type\":\"ACCEPTED\"}";
    private static final String HASH = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private final Connection connection;
    private final PreparedStatement insert;
    private final int first;
    private long number;

    BareInsert(String url, String user, String password, int first) throws SQLException {
        connection = DriverManager.getConnection(url, user, password);
        connection.setAutoCommit(false);
        insert = connection.prepareStatement(
                "insert into bare_event (dossier_code, seq, event_id, type, occurred_at, recorded_at, recorded_by, release_id, content, hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        this.first = first;
    }

    /** Makes the table: that of events, with its keys but without references. */
    static void prepare(String url, String user, String password) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, user, password);
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists bare_event");
            statement.execute("create table bare_event (dossier_code varchar(60) not null, seq bigint not null,"
                    + " event_id varchar(200) not null unique, type varchar(60) not null,"
                    + " occurred_at timestamp(6) with time zone not null, recorded_at timestamp(6) with time zone not null,"
                    + " recorded_by varchar(200) not null, release_id varchar(200) not null, content "
                    + (url.startsWith("jdbc:h2:") ? "clob" : "text")
                    + " not null, hash varchar(100) not null, primary key (dossier_code, seq))");
        }
    }

    @Override
    public boolean once() throws SQLException {
        number++;
        String code = "H05.12-260212-%06d%06d".formatted(first, number / 4);
        Timestamp now = Timestamp.from(Instant.now());
        insert.setString(1, code);
        insert.setLong(2, number % 4);
        insert.setString(3, code + "/" + number);
        insert.setString(4, "ACCEPTED");
        insert.setTimestamp(5, now);
        insert.setTimestamp(6, now);
        insert.setString(7, "demo");
        insert.setString(8, "y-te-mien-nhiem-gdv@2024-01-01.0123456789ab");
        insert.setString(9, CONTENT);
        insert.setString(10, HASH);
        insert.executeUpdate();
        connection.commit();
        return true;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
