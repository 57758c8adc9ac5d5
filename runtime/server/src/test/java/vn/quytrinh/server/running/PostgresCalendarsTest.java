package vn.quytrinh.server.running;

/** The calendars on PostgreSQL. */
@OnPostgres
class PostgresCalendarsTest extends AbstractCalendarsTest {

    static {
        RealPostgres.started();
    }
}
