package vn.quytrinh.server.persistence;

import java.sql.ResultSet;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quytrinh.engine.access.LastUseStore;
import vn.quytrinh.engine.access.LastUses;

/** Keeps last uses. */
final class JdbcLastUseStore implements LastUseStore {

    private final JdbcClient rows;

    JdbcLastUseStore(JdbcClient rows) {
        this.rows = rows;
    }

    @Override
    public void keep(LastUses.Kind kind, String name, Instant at) {
        int known = statement("""
                update last_use set used_at = case when used_at < :at then :at else used_at end
                where kind = :kind and name = :name
                """, kind, name, at).update();
        if (known == 0) {
            statement("insert into last_use (kind, name, used_at) values (:kind, :name, :at)", kind, name, at)
                    .update();
        }
    }

    private JdbcClient.StatementSpec statement(String sql, LastUses.Kind kind, String name, Instant at) {
        return rows.sql(sql).param("kind", kind.name()).param("name", name).param("at", JdbcOutboxLog.utc(at));
    }

    @Override
    public Map<String, Instant> find(LastUses.Kind kind, Collection<String> names) {
        return rows.sql("select name, used_at from last_use where kind = :kind and name in (:names)")
                .param("kind", kind.name())
                .param("names", names)
                .query((ResultSet row) -> {
                    Map<String, Instant> found = new HashMap<>();
                    while (row.next()) {
                        found.put(row.getString("name"), JdbcOutboxLog.instant(row, "used_at"));
                    }
                    return found;
                });
    }
}
