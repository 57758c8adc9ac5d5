package vn.quytrinh.server.persistence;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.quality.QualityRecordsStore;

/** Keeps the quality records of agencies in the database. */
final class JdbcQualityRecordsStore implements QualityRecordsStore {

    private final JdbcTemplate database;

    JdbcQualityRecordsStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public Map<String, Integer> versions(Collection<String> agencies) {
        Map<String, Integer> versions = new HashMap<>();
        database.query(
                "select agency, max(version) from quality_records where agency = any(?) group by agency",
                statement -> Keys.set(statement, 1, agencies),
                row -> {
                    versions.put(row.getString(1), row.getInt(2));
                });
        return versions;
    }

    @Override
    public Optional<Line> current(String agency) {
        return database
                .query(
                        "select * from quality_records where agency = ? order by version desc limit 1",
                        (row, number) -> new Line(
                                row.getString("agency"),
                                row.getInt("version"),
                                Columns.instant(row, "saved_at"),
                                row.getString("saved_by"),
                                row.getString("document")),
                        agency)
                .stream()
                .findFirst();
    }

    @Override
    public void add(Line line) {
        database.update(
                "insert into quality_records (agency, version, saved_at, saved_by, document) values (?, ?, ?, ?, ?)",
                line.agency(),
                line.version(),
                Columns.time(line.savedAt()),
                line.savedBy(),
                line.document());
    }
}
