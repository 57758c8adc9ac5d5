package vn.quytrinh.server.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells an error of the database's absence from an error of ours. */
public final class DatabaseFailure {

    /** Classes of SQLSTATE: connection failures, and a server that is told to stop. */
    private static final String CONNECTION = "08";

    private static final String STOPPING = "57P";
    private static final int DEEPEST = 20;

    private DatabaseFailure() {}

    /**
     * Tells whether something failed because the database does not answer.
     *
     * @param failure what was thrown, null or anything else for nothing
     */
    public static boolean isUnavailable(@Nullable Object failure) {
        return Stream.iterate(failure instanceof Throwable first ? first : null, Objects::nonNull, Throwable::getCause)
                .limit(DEEPEST)
                .anyMatch(DatabaseFailure::isConnection);
    }

    private static boolean isConnection(Throwable cause) {
        if (cause instanceof SQLTransientConnectionException
                || cause instanceof SQLNonTransientConnectionException
                || cause instanceof SQLRecoverableException) {
            return true;
        }
        String state = cause instanceof SQLException e ? Objects.requireNonNullElse(e.getSQLState(), "") : "";
        return state.startsWith(CONNECTION) || state.startsWith(STOPPING);
    }
}
