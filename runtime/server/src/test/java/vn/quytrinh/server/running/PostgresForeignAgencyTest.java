package vn.quytrinh.server.running;

@OnPostgres
class PostgresForeignAgencyTest extends AbstractForeignAgencyTest {

    static {
        RealPostgres.started();
    }
}
