package vn.quytrinh.server.running;

@OnPostgres
class PostgresIndexTest extends AbstractIndexTest {

    static {
        RealPostgres.started();
    }
}
