package vn.quytrinh.server.running;

/** Events in bulk, on PostgreSQL. */
@OnPostgres
class PostgresBulkTest extends AbstractBulkTest {

    static {
        RealPostgres.started();
    }
}
