package vn.quytrinh.server.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AuditLog;
import vn.quytrinh.engine.audit.AuditQuery;
import vn.quytrinh.engine.audit.AuditReader;
import vn.quytrinh.engine.audit.AuditScope;
import vn.quytrinh.engine.ledger.AuditLine;

/** Reads the audit log in the database. */
final class JdbcAuditReader implements AuditReader {

    private static final String ESCAPE = " escape '!'";

    private final JdbcTemplate database;

    JdbcAuditReader(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public long last() {
        Long last = database.queryForObject("select coalesce(max(id), 0) from audit_entry", Long.class);
        return last == null ? 0 : last;
    }

    @Override
    public List<AuditLine> find(AuditQuery query, AuditScope scope, long before, long skip, int limit) {
        var where = new Where();
        where.and("id < ?", before);
        if (!query.caller().isBlank()) {
            where.and(
                    "lower(caller) like ?" + ESCAPE,
                    "%" + literal(query.caller().strip().toLowerCase(Locale.ROOT)) + "%");
        }
        if (!query.action().isBlank()) {
            where.and("action = ?", query.action());
        }
        if (!query.subject().isBlank()) {
            where.and("subject like ?" + ESCAPE, literal(query.subject().strip()) + "%");
        }
        switch (query.outcome()) {
            case REFUSED -> where.and("action like '%!_DENIED'" + ESCAPE);
            case DONE -> where.and("action not like '%!_DENIED'" + ESCAPE);
            case ANY -> {
                // Whatever came of it.
            }
        }
        if (query.from() != null) {
            where.and("at >= ?", Columns.time(query.from()));
        }
        if (query.until() != null) {
            where.and("at < ?", Columns.time(query.until()));
        }
        if (!scope.all()) {
            within(scope, where);
        }
        return database.query(
                connection -> where.statement(
                        connection,
                        "select id, at, caller, action, subject, detail, chain_pos, hash from audit_entry where ",
                        " order by id desc offset ? rows fetch first ? rows only",
                        skip,
                        limit),
                (row, number) -> line(row));
    }

    private static void within(AuditScope scope, Where where) {
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        for (String agency : scope.agencies()) {
            parts.add("subject = ? or subject like ?" + ESCAPE + " or subject like ?" + ESCAPE);
            values.add(agency);
            values.add(literal(agency) + ".%");
            values.add(literal(agency) + "-%");
            // Not every code begins with its agency: the ledger knows whose dossier it is.
            parts.add("exists (select 1 from dossier_state s where s.code = audit_entry.subject"
                    + " and (s.agency = ? or s.agency like ?" + ESCAPE + "))");
            values.add(agency);
            values.add(literal(agency) + ".%");
        }
        parts.add("subject = any(?)");
        values.add(scope.procedures());
        parts.add(
                "exists (select 1 from procedure_release r where r.id = audit_entry.subject and r.procedure_key = any(?))");
        values.add(scope.procedures());
        where.and("(" + String.join(" or ", parts) + ")", values.toArray());
    }

    @Override
    public List<String> actions() {
        return database.queryForList("select distinct action from audit_entry order by action", String.class);
    }

    /** In a pattern, what somebody typed stands for itself. */
    private static String literal(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static AuditLine line(ResultSet row) throws SQLException {
        return new AuditLine(
                row.getLong("id"),
                new AuditLog.Entry(
                        Columns.instant(row, "at"),
                        row.getString("caller"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("detail")),
                row.getLong("chain_pos"),
                row.getString("hash"));
    }

    /** Conditions, all of which must hold, with their values. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... given) {
            conditions.add(condition);
            values.addAll(List.of(given));
        }

        PreparedStatement statement(Connection connection, String head, String tail, Object... more)
                throws SQLException {
            PreparedStatement statement = connection.prepareStatement(head + String.join(" and ", conditions) + tail);
            int place = 1;
            for (Object value : Stream.concat(values.stream(), Stream.of(more)).toList()) {
                if (value instanceof List<?> keys) {
                    Keys.set(
                            statement, place, keys.stream().map(String::valueOf).toList());
                } else {
                    statement.setObject(place, value);
                }
                place++;
            }
            return statement;
        }
    }
}
