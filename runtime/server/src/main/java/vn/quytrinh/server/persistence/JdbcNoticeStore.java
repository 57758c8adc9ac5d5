package vn.quytrinh.server.persistence;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.dossier.DossierCode;
import vn.quytrinh.engine.watch.Notice;
import vn.quytrinh.engine.watch.NoticeKind;
import vn.quytrinh.engine.watch.NoticeStore;
import vn.quytrinh.engine.watch.StoredNotice;

/** Keeps notices in the database. What stays as it was is not written again. */
final class JdbcNoticeStore implements NoticeStore {

    private static final String COLUMNS =
            "dossier_code, id, agency, kind, element, unit, percent, due_at, by_at, told, told_at";
    private static final String INSERT =
            "insert into watch_notice (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, false, null)";
    private static final String DELETE = "delete from watch_notice where dossier_code = any(?) and id = any(?)";

    private static final String MOVE = "update watch_notice set due_at = ? where dossier_code = ? and id = ?";

    private final JdbcTemplate database;

    JdbcNoticeStore(JdbcTemplate database) {
        this.database = database;
    }

    private record Known(boolean told, Instant dueAt) {}

    @Override
    public void replace(Map<String, List<Notice>> notices, Collection<String> created) {
        Set<String> looked = new HashSet<>(notices.keySet());
        looked.removeAll(created);
        Map<String, Known> gone = known(looked);
        List<Notice> fresh = new ArrayList<>();
        List<Notice> moved = new ArrayList<>();
        notices.values()
                .forEach(waiting -> waiting.stream()
                        .collect(Collectors.toMap(Notice::id, Function.identity(), (one, same) -> one))
                        .forEach((id, notice) -> {
                            Known known = gone.remove(id);
                            if (known == null) {
                                fresh.add(notice);
                            } else if (!known.told() && !known.dueAt().equals(notice.dueAt())) {
                                moved.add(notice);
                            }
                        }));
        gone.values().removeIf(Known::told);
        if (!gone.isEmpty()) {
            database.update(DELETE, statement -> {
                Keys.set(statement, 1, looked);
                Keys.set(statement, 2, gone.keySet());
            });
        }
        if (!fresh.isEmpty()) {
            database.batchUpdate(INSERT, fresh, fresh.size(), JdbcNoticeStore::set);
        }
        if (!moved.isEmpty()) {
            database.batchUpdate(MOVE, moved, moved.size(), (row, notice) -> {
                row.setObject(1, Columns.time(notice.dueAt()));
                row.setString(2, notice.dossier());
                row.setString(3, notice.id());
            });
        }
    }

    private Map<String, Known> known(Collection<String> dossiers) {
        Map<String, Known> known = new HashMap<>();
        if (!dossiers.isEmpty()) {
            database.query(
                    "select id, told, due_at from watch_notice where dossier_code = any(?)",
                    statement -> Keys.set(statement, 1, dossiers),
                    row -> {
                        known.put(row.getString(1), new Known(row.getBoolean(2), Columns.instant(row, "due_at")));
                    });
        }
        return known;
    }

    private static void set(PreparedStatement row, Notice notice) throws SQLException {
        row.setString(1, notice.dossier());
        row.setString(2, notice.id());
        row.setString(3, DossierCode.agency(notice.dossier()));
        row.setString(4, notice.kind().name());
        row.setString(5, notice.element());
        row.setString(6, notice.unit());
        row.setObject(7, notice.percent(), Types.INTEGER);
        row.setObject(8, Columns.time(notice.dueAt()));
        row.setObject(9, Columns.time(notice.by()));
    }

    @Override
    public List<String> due(Instant now, int limit) {
        return List.copyOf(new LinkedHashSet<>(database.queryForList(
                "select dossier_code from watch_notice where told = false and due_at <= ? order by due_at limit ?",
                String.class,
                Columns.time(now),
                limit)));
    }

    @Override
    public List<String> due(Collection<String> dossiers, Instant now) {
        return dossiers.isEmpty()
                ? List.of()
                : database.query(
                        "select id from watch_notice where dossier_code = any(?) and told = false and due_at <= ?",
                        statement -> {
                            Keys.set(statement, 1, dossiers);
                            statement.setObject(2, Columns.time(now));
                        },
                        (row, number) -> row.getString(1));
    }

    @Override
    public void told(Collection<Notice> told, Instant at) {
        if (!told.isEmpty()) {
            database.batchUpdate(
                    "update watch_notice set told = true, told_at = ? where dossier_code = ? and id = ?",
                    told,
                    told.size(),
                    (row, notice) -> {
                        row.setObject(1, Columns.time(at));
                        row.setString(2, notice.dossier());
                        row.setString(3, notice.id());
                    });
        }
    }

    @Override
    public void postpone(Collection<String> dossiers, Instant now, Instant until) {
        if (!dossiers.isEmpty()) {
            database.update(
                    "update watch_notice set due_at = ? where dossier_code = any(?) and told = false and due_at <= ?",
                    statement -> {
                        statement.setObject(1, Columns.time(until));
                        Keys.set(statement, 2, dossiers);
                        statement.setObject(3, Columns.time(now));
                    });
        }
    }

    @Override
    public Optional<Instant> oldestDue(Instant now) {
        return database
                .query(
                        "select due_at from watch_notice where told = false and due_at <= ? order by due_at limit 1",
                        (row, number) -> Columns.instant(row, "due_at"),
                        Columns.time(now))
                .stream()
                .findFirst();
    }

    @Override
    public List<StoredNotice> search(StoredNotice.Query query) {
        List<Object> values = new ArrayList<>(List.of(query.told(), NoticeKind.OUTAGE_LASTS.name()));
        StringBuilder sql = new StringBuilder("select " + COLUMNS + " from watch_notice where told = ? and kind <> ?");
        if (!query.kinds().isEmpty()) {
            sql.append(
                    query.kinds().stream().map(kind -> "?").collect(Collectors.joining(", ", " and kind in (", ")")));
            query.kinds().forEach(kind -> values.add(kind.name()));
        }
        and(sql, values, " and dossier_code = ?", query.dossier());
        and(sql, values, " and due_at >= ?", query.from() == null ? null : Columns.time(query.from()));
        and(sql, values, " and due_at < ?", query.before() == null ? null : Columns.time(query.before()));
        sql.append(Columns.within(query.agencies(), values));
        StoredNotice.Mark after = query.after();
        if (after != null) {
            sql.append(" and due_at >= ? and (due_at, dossier_code, id) > (?, ?, ?)");
            values.addAll(
                    List.of(Columns.time(after.dueAt()), Columns.time(after.dueAt()), after.dossier(), after.id()));
        }
        sql.append(" order by due_at, dossier_code, id limit ?");
        values.add(query.limit());
        return database.query(sql.toString(), (row, number) -> read(row), values.toArray());
    }

    private static void and(StringBuilder sql, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            sql.append(condition);
            values.add(value);
        }
    }

    private static StoredNotice read(ResultSet row) throws SQLException {
        var notice = new Notice(
                row.getString("id"),
                row.getString("dossier_code"),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("element"),
                row.getString("unit"),
                row.getObject("percent", Integer.class),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "by_at"));
        return new StoredNotice(notice, row.getString("agency"), Columns.instantOrNull(row, "told_at"));
    }
}
