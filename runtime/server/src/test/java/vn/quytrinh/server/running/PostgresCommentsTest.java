package vn.quytrinh.server.running;

@OnPostgres
class PostgresCommentsTest extends AbstractCommentsTest {

    static {
        RealPostgres.started();
    }
}
