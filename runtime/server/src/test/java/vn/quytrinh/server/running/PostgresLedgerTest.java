package vn.quytrinh.server.running;

/** The ledger on PostgreSQL. */
@OnPostgres
class PostgresLedgerTest extends AbstractLedgerTest {

    static {
        RealPostgres.started();
    }
}
