package vn.quytrinh.server.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Supplier;
import org.hibernate.StatelessSession;
import org.postgresql.PGConnection;
import org.postgresql.PGStatement;

/**
 * Any number of keys as one array, for {@code = any (?)}: the statement is always the same.
 *
 * <p>Its plan is not. PostgreSQL plans a statement that is prepared on the server for whatever is asked, by how many rows there
 * are at that moment, and keeps the plan: one made while a table is small reads it all, and goes on doing so while it grows,
 * until the table is analysed. So these statements are not prepared on the server but planned for the keys that are asked for.
 */
final class Keys {

    private static final int NEVER = 0;

    private Keys() {}

    /** Sets keys as a statement's parameter, and lets it be planned for them. */
    static void set(PreparedStatement statement, int parameter, Collection<String> keys) throws SQLException {
        if (statement.isWrapperFor(PGStatement.class)) {
            statement.unwrap(PGStatement.class).setPrepareThreshold(NEVER);
        }
        statement.setArray(parameter, statement.getConnection().createArrayOf("varchar", keys.toArray()));
    }

    /** Carries out a query by keys that Hibernate prepares, and lets it be planned for them. */
    static <T> T plannedFor(StatelessSession session, Supplier<T> query) {
        return session.doReturningWork(connection -> {
            if (!connection.isWrapperFor(PGConnection.class)) {
                return query.get();
            }
            PGConnection postgres = connection.unwrap(PGConnection.class);
            int usual = postgres.getPrepareThreshold();
            postgres.setPrepareThreshold(NEVER);
            try {
                return query.get();
            } finally {
                postgres.setPrepareThreshold(usual);
            }
        });
    }
}
