package vn.quytrinh.server.operation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.handling.DossierHistory;
import vn.quytrinh.handling.Handling;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.event.DossierEvent;
import vn.quytrinh.handling.event.EventType;
import vn.quytrinh.handling.release.Release;
import vn.quytrinh.handling.release.ReleasePublisher;
import vn.quytrinh.procedure.law.LawRegister;
import vn.quytrinh.procedure.samples.SampleProcedures;

/**
 * Decides once on a sample, stored nowhere, before the server says that it is ready: so the rules are loaded when the first
 * dossier comes, and a server whose rules do not work gets none.
 */
final class RulesWarmUp implements ApplicationRunner, HealthIndicator {

    private static final String SAMPLE = "ho-tich-khai-sinh";

    private final Handling handling;
    private final Calendars calendars;
    private volatile boolean warm;

    RulesWarmUp(Handling handling, Calendars calendars) {
        this.handling = handling;
        this.calendars = calendars;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var sample = SampleProcedures.load(SAMPLE);
        Release release = ReleasePublisher.rehearse(
                sample,
                calendars.current().stackOf(ReleasePublisher.territory(sample)),
                LawRegister.vietnam(),
                LocalDate.of(2026, 1, 1));
        var at = OffsetDateTime.parse("2026-02-12T09:00:00+07:00");
        var accepted = new DossierEvent("warm-up", EventType.ACCEPTED, at, null, null, Map.of());
        warm = handling.decide(release, new DossierHistory(null, List.of(accepted)), at) instanceof Decision;
    }

    @Override
    public Health health() {
        return (warm ? Health.up() : Health.outOfService()).build();
    }
}
