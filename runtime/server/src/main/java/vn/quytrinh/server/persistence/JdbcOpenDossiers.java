package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.impact.OpenDossiers;
import vn.quytrinh.handling.CanonicalJson;

/** Counts and lists dossiers that are not finished. */
final class JdbcOpenDossiers implements OpenDossiers {

    private final JdbcTemplate database;

    JdbcOpenDossiers(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Map<String, Long> count(Collection<String> releases, AgencyScope scope) {
        Map<String, Long> counts = new HashMap<>();
        if (releases.isEmpty()) {
            return counts;
        }
        List<Object> values = new ArrayList<>();
        String sight = Columns.within(scope, values);
        database.query(
                "select release_id, count(*) from dossier_state where " + JdbcRecomputationStore.OPEN
                        + " and release_id = any (?)" + sight + " group by release_id",
                statement -> {
                    Keys.set(statement, 1, releases);
                    for (int i = 0; i < values.size(); i++) {
                        statement.setObject(i + 2, values.get(i));
                    }
                },
                row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    @Override
    public long countAt(String unit, AgencyScope scope) {
        List<Object> values = new ArrayList<>(List.of(standing(unit)));
        String sight = Columns.within(scope, values);
        Long count = database.queryForObject(
                "select count(*) from dossier_state where " + JdbcRecomputationStore.OPEN
                        + " and current_steps like ? escape '!'" + sight,
                Long.class,
                values.toArray());
        return count == null ? 0 : count;
    }

    @Override
    public List<DossierState> list(
            Collection<String> releases, @Nullable String unit, AgencyScope scope, int offset, int limit) {
        List<Object> values = new ArrayList<>();
        String at = unit == null ? "" : " and current_steps like ? escape '!'";
        if (unit != null) {
            values.add(standing(unit));
        }
        String sight = Columns.within(scope, values);
        values.add(limit);
        values.add(offset);
        return database.query(
                "select * from dossier_state where " + JdbcRecomputationStore.OPEN + " and release_id = any (?)" + at
                        + sight + " order by code limit ? offset ?",
                statement -> {
                    Keys.set(statement, 1, releases);
                    for (int i = 0; i < values.size(); i++) {
                        statement.setObject(i + 2, values.get(i));
                    }
                },
                (row, number) -> state(row));
    }

    /** How the projection writes that a dossier stands at a unit. */
    private static String standing(String unit) {
        String json = CanonicalJson.write(Map.of("unit", unit));
        String member = json.substring(1, json.length() - 1);
        return "%" + member.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static DossierState state(ResultSet row) throws SQLException {
        return new DossierState(
                row.getString("code"),
                row.getString("agency"),
                row.getString("procedure_key"),
                row.getString("release_id"),
                row.getLong("seq"),
                row.getInt("status"),
                row.getString("clock"),
                Columns.instantOrNull(row, "due_at"),
                Columns.instantOrNull(row, "first_due_at"),
                Columns.instantOrNull(row, "legal_end"),
                row.getBoolean("late"),
                row.getString("current_steps"),
                row.getString("receipt"),
                Columns.instant(row, "decided_at"));
    }
}
