package vn.quytrinh.server.running;

@OnPostgres
class PostgresQualityTest extends AbstractQualityTest {

    static {
        RealPostgres.started();
    }
}
