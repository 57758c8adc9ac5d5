package vn.quytrinh.designer.publication;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import vn.quytrinh.engine.release.ReleaseSummary;

/**
 * The first call a one-stop system makes: a dossier was accepted.
 *
 * @param key the procedure's key
 * @param accepted the day of acceptance, one that the release governs
 */
record AcceptedCommand(String key, LocalDate accepted) {
    /** The Thursday before Tết 2026, whose due date shows what the calendar does. */
    private static final LocalDate STORY = LocalDate.of(2026, 2, 12);

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("yyMMdd");

    static AcceptedCommand of(ReleaseSummary release) {
        LocalDate from = release.effectiveFrom();
        return new AcceptedCommand(release.key(), from.isAfter(STORY) ? from : STORY);
    }

    /** Returns the command line. */
    String on(String address) {
        return """
                curl -s %1$s/api/v1/dossiers/H05.12-%2$s-010001/events \\
                  -H "Authorization: Bearer $QUYTRINH_DEMO_TOKEN" \\
                  -H 'Content-Type: application/json' \\
                  -d '{"procedure":"%3$s","events":[{"eventId":"e1",
                       "type":"ACCEPTED","occurredAt":"%4$sT09:00:00+07:00"}]}'""".formatted(address, SHORT.format(accepted), key, accepted);
    }
}
