package vn.quytrinh.server.running;

@OnPostgres
class PostgresEditingTest extends AbstractEditingTest {

    static {
        RealPostgres.started();
    }
}
