package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.quytrinh.engine.share.ShareLink;
import vn.quytrinh.engine.share.ShareStore;

/** Keeps share links in the database. */
final class JdbcShareStore implements ShareStore {

    private static final String SELECT =
            "select id, procedure_key, revision, note, made_at, made_by, expires_at, used_at,"
                    + " revoked_at, revoked_by from share_link";

    private final JdbcTemplate database;

    JdbcShareStore(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void add(ShareLink link, String hash) {
        database.update(
                "insert into share_link (id, token_hash, procedure_key, revision, note, made_at, made_by, expires_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                link.id(),
                hash,
                link.key(),
                link.revision(),
                link.note(),
                Columns.time(link.madeAt()),
                link.madeBy(),
                Columns.time(link.expiresAt()));
    }

    @Override
    public Optional<ShareLink> findByHash(String hash) {
        return read(" where token_hash = ?", hash).stream().findFirst();
    }

    @Override
    public Optional<ShareLink> find(String id) {
        return read(" where id = ?", id).stream().findFirst();
    }

    @Override
    public List<ShareLink> of(String key) {
        return read(" where procedure_key = ? order by made_at desc, id", key);
    }

    @Override
    public void use(ShareLink link) {
        database.update("update share_link set used_at = ? where id = ?", Columns.timeOrNull(link.usedAt()), link.id());
    }

    @Override
    public void revoke(ShareLink link) {
        database.update(
                "update share_link set revoked_at = ?, revoked_by = ? where id = ?",
                Columns.timeOrNull(link.revokedAt()),
                link.revokedBy(),
                link.id());
    }

    private List<ShareLink> read(String which, String parameter) {
        return database.query(SELECT + which, (row, number) -> link(row), parameter);
    }

    private static ShareLink link(ResultSet row) throws SQLException {
        return new ShareLink(
                row.getString("id"),
                row.getString("procedure_key"),
                row.getObject("revision", Integer.class),
                row.getString("note"),
                Columns.instant(row, "made_at"),
                row.getString("made_by"),
                Columns.instant(row, "expires_at"),
                Columns.instantOrNull(row, "used_at"),
                Columns.instantOrNull(row, "revoked_at"),
                row.getString("revoked_by"));
    }
}
