package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.recompute.MovedPromise;
import vn.quytrinh.engine.recompute.Recomputation;
import vn.quytrinh.engine.recompute.RecomputationStore;

/** Keeps recomputations in the database. */
final class JdbcRecomputationStore implements RecomputationStore {

    private static final String SELECT = "select * from calendar_recomputation";

    /** Neither closed nor waiting to be handed out: the date promised can still move. */
    static final String OPEN = "status in (1, 2, 4, 5, 6)";

    private final JdbcTemplate database;

    JdbcRecomputationStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void add(Recomputation one) {
        database.update(
                "insert into calendar_recomputation (id, layer_id, seq, document, started_at, started_by, total, done,"
                        + " changed, moved, failed, after_code, finished_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, null)",
                one.id(),
                one.layer(),
                one.sequence(),
                one.document(),
                Columns.time(one.startedAt()),
                one.startedBy(),
                one.total(),
                one.done(),
                one.changed(),
                one.moved(),
                one.failed(),
                one.after());
    }

    @Override
    public boolean advance(Recomputation before, Recomputation now) {
        return database.update(
                        "update calendar_recomputation set done = ?, changed = ?, moved = ?, failed = ?, after_code = ?,"
                                + " finished_at = ? where id = ? and after_code = ? and finished_at is null",
                        now.done(),
                        now.changed(),
                        now.moved(),
                        now.failed(),
                        now.after(),
                        Columns.timeOrNull(now.finishedAt()),
                        before.id(),
                        before.after())
                == 1;
    }

    @Override
    public Optional<Recomputation> find(String id) {
        return database.query(SELECT + " where id = ?", (row, number) -> read(row), id).stream()
                .findFirst();
    }

    @Override
    public Optional<Recomputation> unfinished() {
        return database
                .query(
                        SELECT + " where finished_at is null order by started_at, id limit 1",
                        (row, number) -> read(row))
                .stream()
                .findFirst();
    }

    @Override
    public List<Recomputation> list(int limit) {
        return database.query(SELECT + " order by started_at desc, id limit ?", (row, number) -> read(row), limit);
    }

    @Override
    public List<InForce> inForce() {
        return database.query(
                "select layer_id, seq, document, started_at from calendar_recomputation one where seq ="
                        + " (select max(seq) from calendar_recomputation other where other.layer_id = one.layer_id)",
                (row, number) -> new InForce(
                        row.getString(1), row.getLong(2), row.getString(3), Columns.instant(row, "started_at")));
    }

    @Override
    public void add(String recomputation, List<MovedPromise> moved) {
        if (!moved.isEmpty()) {
            database.batchUpdate(
                    "insert into calendar_moved_promise (recomputation_id, dossier_code, agency, old_due_at, new_due_at,"
                            + " old_first_due_at, new_first_due_at, failure) values (?, ?, ?, ?, ?, ?, ?, ?)",
                    moved,
                    moved.size(),
                    (row, promise) -> {
                        row.setString(1, recomputation);
                        row.setString(2, promise.dossier());
                        row.setString(3, promise.agency());
                        row.setObject(4, Columns.timeOrNull(promise.oldDueAt()));
                        row.setObject(5, Columns.timeOrNull(promise.newDueAt()));
                        row.setObject(6, Columns.timeOrNull(promise.oldFirstDueAt()));
                        row.setObject(7, Columns.timeOrNull(promise.newFirstDueAt()));
                        row.setString(8, promise.failure());
                    });
        }
    }

    @Override
    public List<MovedPromise> moved(String recomputation, AgencyScope agencies, String after, int limit) {
        List<Object> values = new ArrayList<>(List.of(recomputation, after));
        String within = Columns.within(agencies, values);
        values.add(limit);
        return database.query(
                "select * from calendar_moved_promise where recomputation_id = ? and dossier_code > ?" + within
                        + " order by dossier_code limit ?",
                (row, number) -> new MovedPromise(
                        row.getString("dossier_code"),
                        row.getString("agency"),
                        Columns.instantOrNull(row, "old_due_at"),
                        Columns.instantOrNull(row, "new_due_at"),
                        Columns.instantOrNull(row, "old_first_due_at"),
                        Columns.instantOrNull(row, "new_first_due_at"),
                        row.getString("failure")),
                values.toArray());
    }

    @Override
    public List<String> releasesOfOpenDossiers() {
        return database.queryForList("select distinct release_id from dossier_state where " + OPEN, String.class);
    }

    @Override
    public long countOpen(List<String> releases) {
        return database.query(
                "select count(*) from dossier_state where " + OPEN + " and release_id = any(?)",
                statement -> Keys.set(statement, 1, releases),
                row -> {
                    row.next();
                    return row.getLong(1);
                });
    }

    @Override
    public List<String> open(List<String> releases, String after, int limit) {
        return database.query(
                "select code from dossier_state where code > ? and " + OPEN
                        + " and release_id = any(?) order by code limit ?",
                statement -> {
                    statement.setString(1, after);
                    Keys.set(statement, 2, releases);
                    statement.setInt(3, limit);
                },
                (row, number) -> row.getString(1));
    }

    private static Recomputation read(ResultSet row) throws SQLException {
        return new Recomputation(
                row.getString("id"),
                row.getString("layer_id"),
                row.getLong("seq"),
                row.getString("document"),
                Columns.instant(row, "started_at"),
                row.getString("started_by"),
                row.getLong("total"),
                row.getLong("done"),
                row.getLong("changed"),
                row.getLong("moved"),
                row.getLong("failed"),
                row.getString("after_code"),
                Columns.instantOrNull(row, "finished_at"));
    }
}
