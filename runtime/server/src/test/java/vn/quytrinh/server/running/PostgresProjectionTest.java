package vn.quytrinh.server.running;

/** The projection, on PostgreSQL. */
@OnPostgres
class PostgresProjectionTest extends AbstractProjectionTest {

    static {
        RealPostgres.started();
    }
}
