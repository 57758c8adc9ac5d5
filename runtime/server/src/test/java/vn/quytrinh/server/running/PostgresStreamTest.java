package vn.quytrinh.server.running;

/** The stream from PostgreSQL. */
@OnPostgres
class PostgresStreamTest extends AbstractStreamTest {

    static {
        RealPostgres.started();
    }
}
