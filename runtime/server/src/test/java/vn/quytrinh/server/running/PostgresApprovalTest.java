package vn.quytrinh.server.running;

@OnPostgres
class PostgresApprovalTest extends AbstractApprovalTest {

    static {
        RealPostgres.started();
    }
}
