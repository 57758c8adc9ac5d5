package vn.quytrinh.server.running;

@OnPostgres
class PostgresControlTest extends AbstractControlTest {

    static {
        RealPostgres.started();
    }
}
