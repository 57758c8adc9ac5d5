package vn.quytrinh.server.watch;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Gives the scheduler connections on which every statement is committed by itself; the pool gives them out without that. */
final class OwnConnections extends DelegatingDataSource {

    OwnConnections(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }
}
