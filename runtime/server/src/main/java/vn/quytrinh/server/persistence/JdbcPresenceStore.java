package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.editing.Presence;
import vn.quytrinh.engine.editing.PresenceStore;

/** Keeps who has which procedure open in the database, so that every node knows. */
final class JdbcPresenceStore implements PresenceStore {

    private final JdbcTemplate database;

    JdbcPresenceStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void beat(Presence presence) {
        int known = database.update(
                "update draft_presence set beat_at = ?, step = ? where page = ?",
                Columns.time(presence.beatAt()),
                presence.step(),
                presence.page());
        if (known == 0) {
            database.update(
                    "insert into draft_presence (page, procedure_key, person, since, beat_at, step)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    presence.page(),
                    presence.key(),
                    presence.person(),
                    Columns.time(presence.since()),
                    Columns.time(presence.beatAt()),
                    presence.step());
        }
    }

    @Override
    public List<Presence> heardOf(String key, Instant since) {
        return database.query(
                "select * from draft_presence where procedure_key = ? and beat_at >= ? order by since, page",
                (row, number) -> presence(row),
                key,
                Columns.time(since));
    }

    @Override
    public void take(String key, String person, String by, Instant at) {
        database.update(
                "update draft_presence set taken_by = ?, taken_at = ? where procedure_key = ? and person = ?",
                by,
                Columns.time(at),
                key,
                person);
    }

    @Override
    public void leave(String page) {
        database.update("delete from draft_presence where page = ?", page);
    }

    @Override
    public void forgetBefore(Instant instant) {
        database.update("delete from draft_presence where beat_at < ?", Columns.time(instant));
    }

    private static Presence presence(ResultSet row) throws SQLException {
        return new Presence(
                row.getString("page"),
                row.getString("procedure_key"),
                row.getString("person"),
                Columns.instant(row, "since"),
                Columns.instant(row, "beat_at"),
                row.getString("step"),
                row.getString("taken_by"),
                Columns.instantOrNull(row, "taken_at"));
    }
}
