package vn.quytrinh.server.running;

/** That tampering is found out, on PostgreSQL. */
@OnPostgres
class PostgresIntegrityTest extends AbstractIntegrityTest {

    static {
        RealPostgres.started();
    }
}
