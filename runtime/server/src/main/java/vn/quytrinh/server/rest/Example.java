package vn.quytrinh.server.rest;

/** Requests shown in the description of the interface. */
final class Example {

    static final String DEADLINES = """
            {"cases":[{"id":"1","receivedAt":"2026-02-12T09:00","duration":10,"unit":"WORKING_DAY","officeHours":"HC8","cutoff":"15:00"}]}""";

    static final String RELEASE = """
            {"effectiveFrom":"2024-01-01"}""";

    static final String EVENTS = """
            {"procedure":"y-te-mien-nhiem-gdv","events":[{"eventId":"e-1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}]}""";

    static final String DECISION = """
            {"release":"y-te-mien-nhiem-gdv","history":[{"eventId":"e-1","type":"ACCEPTED","occurredAt":"2026-02-12T09:00:00+07:00"}],"at":"2026-02-12T09:00:00+07:00"}""";

    private Example() {}
}
