package vn.quytrinh.server.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.dossier.EventContent;
import vn.quytrinh.engine.dossier.LedgerLine;
import vn.quytrinh.engine.dossier.PersonalLine;
import vn.quytrinh.engine.dossier.Pseudonyms;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.PersonalData;

/** Migration 5.1: chains the events of before there was a chain, and moves their personal values apart. */
final class ChainExistingEvents implements JavaMigration {

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("5.1");
    }

    @Override
    public String getDescription() {
        return "chain existing events";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        for (String code : codes(connection)) {
            chain(connection, code);
        }
        try (var statement = connection.createStatement()) {
            statement.execute("alter table dossier alter column last_hash set not null");
            statement.execute("alter table dossier_event alter column hash set not null");
        }
    }

    private static List<String> codes(Connection connection) throws SQLException {
        List<String> codes = new ArrayList<>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select code from dossier order by code")) {
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
        }
        return codes;
    }

    private static void chain(Connection connection, String code) throws SQLException {
        String salt = Pseudonyms.newSalt();
        Pseudonyms pseudonyms = Pseudonyms.of(salt);
        String hash = LedgerLine.NO_HASH;
        try (PreparedStatement update = connection.prepareStatement(
                        "update dossier_event set content = ?, hash = ? where dossier_code = ? and seq = ?");
                PreparedStatement person = connection.prepareStatement(
                        "insert into event_person (dossier_code, seq, content) values (?, ?, ?)")) {
            for (LedgerLine old : lines(connection, code)) {
                DossierEvent event = EventContent.read(old.eventId(), old.content());
                LedgerLine line =
                        hidden(old, EventContent.of(pseudonyms.hide(event))).chainedTo(hash);
                hash = line.hash();
                update.setString(1, line.content());
                update.setString(2, line.hash());
                update.setString(3, code);
                update.setLong(4, line.sequence());
                update.executeUpdate();
                Map<String, String> values = PersonalData.of(event);
                if (!values.isEmpty()) {
                    person.setString(1, code);
                    person.setLong(2, line.sequence());
                    person.setString(
                            3, PersonalLine.of(code, line.sequence(), values).json());
                    person.executeUpdate();
                }
            }
        }
        try (PreparedStatement dossier =
                connection.prepareStatement("update dossier set last_hash = ?, salt = ? where code = ?")) {
            dossier.setString(1, hash);
            dossier.setString(2, salt);
            dossier.setString(3, code);
            dossier.executeUpdate();
        }
    }

    private static LedgerLine hidden(LedgerLine line, String content) {
        return new LedgerLine(
                line.dossier(),
                line.sequence(),
                line.eventId(),
                line.type(),
                line.occurredAt(),
                line.recordedAt(),
                line.recordedBy(),
                line.release(),
                content,
                LedgerLine.NO_HASH);
    }

    private static List<LedgerLine> lines(Connection connection, String code) throws SQLException {
        List<LedgerLine> lines = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement("""
                select seq, event_id, type, occurred_at, recorded_at, recorded_by, release_id, content
                from dossier_event where dossier_code = ? order by seq
                """)) {
            select.setString(1, code);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(new LedgerLine(
                            code,
                            row.getLong(1),
                            row.getString(2),
                            row.getString(3),
                            instant(row, 4),
                            instant(row, 5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            LedgerLine.NO_HASH));
                }
            }
        }
        return lines;
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
