package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.quality.OwnPack;
import vn.quytrinh.engine.quality.PackStore;

/** Keeps the packs of agencies in the database. */
final class JdbcPackStore implements PackStore {

    private final JdbcTemplate database;

    JdbcPackStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public List<Version> newest(Collection<String> agencies) {
        return database.query(
                "select agency, pack_id, max(version) from quality_pack where agency = any(?) group by agency, pack_id"
                        + " order by agency, pack_id",
                statement -> Keys.set(statement, 1, agencies),
                (row, number) -> new Version(row.getString(1), row.getString(2), row.getInt(3)));
    }

    @Override
    public Optional<OwnPack> find(Version version) {
        return database
                .query(
                        "select * from quality_pack where agency = ? and pack_id = ? and version = ?",
                        (row, number) -> pack(row),
                        version.agency(),
                        version.id(),
                        version.version())
                .stream()
                .findFirst();
    }

    @Override
    public List<OwnPack> versions(String agency, String id) {
        return database.query(
                "select * from quality_pack where agency = ? and pack_id = ? order by version desc",
                (row, number) -> pack(row),
                agency,
                id);
    }

    private static OwnPack pack(ResultSet row) throws SQLException {
        return new OwnPack(
                row.getString("agency"),
                row.getString("pack_id"),
                row.getInt("version"),
                Columns.instant(row, "published_at"),
                row.getString("published_by"),
                row.getString("document"),
                row.getString("note"));
    }

    @Override
    public void add(OwnPack pack) {
        database.update(
                "insert into quality_pack (agency, pack_id, version, published_at, published_by, document, note)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                pack.agency(),
                pack.id(),
                pack.version(),
                Columns.time(pack.publishedAt()),
                pack.publishedBy(),
                pack.document(),
                pack.note());
    }
}
