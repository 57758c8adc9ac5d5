package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.quality.LibraryRun;
import vn.quytrinh.engine.quality.LibraryStore;
import vn.quytrinh.engine.quality.TrendPoint;

/** Keeps the checks of libraries in the database. */
final class JdbcLibraryStore implements LibraryStore {

    /** Everything but the results, which are large. */
    private static final String SELECT = "select id, agency, started_at, started_by, request, total, done, finished_at,"
            + " failure from library_check";

    private final JdbcTemplate database;

    JdbcLibraryStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void add(Line line) {
        LibraryRun run = line.run();
        database.update(
                "insert into library_check (id, agency, started_at, started_by, request, total, done)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.agency(),
                Columns.time(run.startedAt()),
                run.startedBy(),
                line.request(),
                run.total(),
                run.done());
    }

    @Override
    public Optional<LibraryRun> find(String id) {
        return database.query(SELECT + " where id = ?", (row, number) -> run(row), id).stream()
                .findFirst();
    }

    @Override
    public List<LibraryRun> of(String agency) {
        return database.query(
                SELECT + " where agency = ? order by started_at desc, id", (row, number) -> run(row), agency);
    }

    @Override
    public List<Line> unfinished() {
        return database.query(
                SELECT + " where finished_at is null order by started_at, id",
                (row, number) -> new Line(run(row), row.getString("request")));
    }

    @Override
    public boolean take(String id, Instant now, Instant lostBefore) {
        return database.update(
                        "update library_check set beat_at = ? where id = ? and finished_at is null"
                                + " and (beat_at is null or beat_at < ?)",
                        Columns.time(now),
                        id,
                        Columns.time(lostBefore))
                == 1;
    }

    @Override
    public void progress(String id, int done, int total, Instant now) {
        database.update(
                "update library_check set done = ?, total = ?, beat_at = ? where id = ? and finished_at is null",
                done,
                total,
                Columns.time(now),
                id);
    }

    @Override
    public void finish(String id, Instant now, byte[] report, byte[] workbook, TrendPoint point) {
        database.update(
                "update library_check set finished_at = ?, report = ?, workbook = ? where id = ?",
                Columns.time(now),
                report,
                workbook,
                id);
        database.update(
                "insert into library_trend (check_id, agency, finished_at, procedures, errors, warnings, infos)"
                        + " select id, agency, ?, ?, ?, ?, ? from library_check where id = ?",
                Columns.time(now),
                point.procedures(),
                point.errors(),
                point.warnings(),
                point.infos(),
                id);
        database.update(
                "delete from library_check where agency = (select agency from library_check where id = ?)"
                        + " and finished_at is not null and id <> ?",
                id,
                id);
    }

    @Override
    public List<TrendPoint> trend(String agency, int limit) {
        return database.query(
                "select finished_at, procedures, errors, warnings, infos from library_trend where agency = ?"
                        + " order by finished_at desc, check_id fetch first ? rows only",
                (row, number) -> new TrendPoint(
                        Columns.instant(row, "finished_at"),
                        row.getInt("procedures"),
                        row.getLong("errors"),
                        row.getLong("warnings"),
                        row.getLong("infos")),
                agency,
                limit);
    }

    @Override
    public void fail(String id, Instant now, String failure) {
        database.update(
                "update library_check set finished_at = ?, failure = ? where id = ?", Columns.time(now), failure, id);
    }

    @Override
    public Optional<byte[]> report(String id) {
        return content("report", id);
    }

    @Override
    public Optional<byte[]> workbook(String id) {
        return content("workbook", id);
    }

    private Optional<byte[]> content(String column, String id) {
        return database
                .query("select " + column + " from library_check where id = ?", (row, number) -> row.getBytes(1), id)
                .stream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static LibraryRun run(ResultSet row) throws SQLException {
        return new LibraryRun(
                row.getString("id"),
                row.getString("agency"),
                Columns.instant(row, "started_at"),
                row.getString("started_by"),
                row.getInt("total"),
                row.getInt("done"),
                Columns.instantOrNull(row, "finished_at"),
                row.getString("failure"));
    }
}
