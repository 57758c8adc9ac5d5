package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Status;

/** A corrected event never happened, for the law and the clock too (TCVN ISO 9001:2015 7.5.3). */
class CorrectionTest {

    private static Map<String, Object> of(String eventId) {
        return Map.of("eventId", eventId);
    }

    @Test
    void shouldTakeBackTheOnlyEvent() {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(CORRECTED, "2026-03-02T09:30", of("e1"))
                .decision();

        assertThat(decision.status()).isEqualTo(new Status(1, ClockState.NOT_STARTED));
    }

    @Test
    void shouldNotPinTheLawByAnAcceptanceThatWasTakenBack() {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, "2018-06-20T16:00")
                .event(CORRECTED, "2018-06-20T16:30", of("e1"))
                .event(ACCEPTED, "2018-06-21T08:00")
                .decision();

        assertThat(decision.law().acceptedAt()).isEqualTo(LocalDate.of(2018, 6, 21));
        assertThat(decision.supplement().mode()).isEqualTo("RESTART");
    }

    @Test
    void shouldNotWaitForTheCompetentAgencyOfAnAcceptanceThatWasTakenBack() {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-09-07T09:00", Map.of("channel", "PHI_DIA_GIOI"))
                .event(CORRECTED, "2026-09-07T09:30", of("e1"))
                .event(ACCEPTED, "2026-09-07T10:00")
                .decision();

        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-09-21T17:00"));
    }

    @Test
    void shouldRestoreWhatACorrectedCorrectionTookBack() {
        Stories dossier = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(WITHDRAWN, "2026-03-03T09:00")
                .event(CORRECTED, "2026-03-03T10:00", of("e2"))
                .event(CORRECTED, "2026-03-03T11:00", of("e3"));
        assertThat(dossier.decision().status()).isEqualTo(new Status(7, ClockState.ENDED));

        assertThat(dossier.event(CORRECTED, "2026-03-03T12:00", of("e2"))
                        .decision()
                        .status())
                .isEqualTo(new Status(4, ClockState.RUNNING));
    }

    @Test
    void shouldDenyTheCorrectionOfWhatWasCorrected() {
        assertThat(rules(Stories.under(HEALTH)
                        .event(ACCEPTED, "2026-03-02T09:00")
                        .event(CORRECTED, "2026-03-02T09:30", of("e1"))
                        .event(CORRECTED, "2026-03-02T09:40", of("e1"))
                        .denial()
                        .reasons()))
                .containsExactly("HR-014");
    }
}
