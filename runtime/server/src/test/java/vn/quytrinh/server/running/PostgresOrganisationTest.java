package vn.quytrinh.server.running;

@OnPostgres
class PostgresOrganisationTest extends AbstractOrganisationTest {

    static {
        RealPostgres.started();
    }
}
