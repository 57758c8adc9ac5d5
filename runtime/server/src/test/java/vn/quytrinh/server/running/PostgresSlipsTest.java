package vn.quytrinh.server.running;

/** Slips from PostgreSQL. */
@OnPostgres
class PostgresSlipsTest extends AbstractSlipsTest {

    static {
        RealPostgres.started();
    }
}
