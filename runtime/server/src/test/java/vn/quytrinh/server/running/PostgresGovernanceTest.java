package vn.quytrinh.server.running;

@OnPostgres
class PostgresGovernanceTest extends AbstractGovernanceTest {

    static {
        RealPostgres.started();
    }
}
