package vn.quytrinh.server.running;

/** The calendars on an H2 file. */
@OnH2
class H2CalendarsTest extends AbstractCalendarsTest {}
