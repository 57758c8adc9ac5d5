package vn.quytrinh.server.running;

@OnPostgres
class PostgresAccessTest extends AbstractAccessTest {

    static {
        RealPostgres.started();
    }
}
