package vn.quytrinh.server.running;

/** The synchronisation from PostgreSQL. */
@OnPostgres
class PostgresSyncTest extends AbstractSyncTest {

    static {
        RealPostgres.started();
    }
}
