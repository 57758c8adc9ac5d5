package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;

import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;

/** Announced outages come from a register and pause every dossier alike (LR-073). */
class OutageTest {

    private static Stories accepted() {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00");
    }

    @Test
    void shouldMoveTheDueDateByTheDaysOfAnOutage() {
        Decision decision =
                accepted().outage("2026-03-04T10:00", "2026-03-09T09:00").decision("2026-03-10T09:00");

        // Used 3 and 4/3; the return on Monday 9/3 is a new day zero; eight days are left of ten.
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-19T17:00"));
        assertThat(decision.ledger())
                .extracting(entry -> entry.state())
                .containsExactly(ClockState.RUNNING, ClockState.PAUSED, ClockState.RUNNING);
        assertThat(decision.ledger().get(1).reason().vi()).contains("Sự cố HTTT giải quyết TTHC (TB 12/TB-SKHCN)");
        assertThat(decision.ledger().get(1).citation()).contains("NĐ 63/2024/NĐ-CP Đ4.7");
    }

    @Test
    void shouldNotMoveItForAnOutageOfAMorning() {
        Decision without = accepted().decision("2026-03-10T09:00");
        Decision with =
                accepted().outage("2026-03-04T08:00", "2026-03-04T11:00").decision("2026-03-10T09:00");

        assertThat(with.deadlines().dueAt()).isEqualTo(without.deadlines().dueAt());
        assertThat(with.receipt()).isNotEqualTo(without.receipt());
    }

    @Test
    void shouldStandTheClockWhileTheOutageLasts() {
        Decision decision = accepted().outage("2026-03-04T10:00", null).decision("2026-03-06T09:00");

        assertThat(decision.status().clock()).isEqualTo(ClockState.PAUSED);
        assertThat(decision.deadlines().dueAt()).isNull();
        assertThat(decision.deadlines().dueIfResumedNow()).isEqualTo(at("2026-03-18T17:00"));
    }

    @Test
    void shouldNotKnowAnOutageThatHasNotBegun() {
        Decision before = accepted().outage("2026-03-04T10:00", null).decision("2026-03-04T09:00");

        assertThat(before.status().clock()).isEqualTo(ClockState.RUNNING);
        assertThat(before.receipt())
                .isEqualTo(accepted().decision("2026-03-04T09:00").receipt());
    }

    @Test
    void shouldHoldAClockThatIsStartedDuringAnOutage() {
        Decision decision =
                accepted().outage("2026-02-27T10:00", "2026-03-04T09:00").decision("2026-03-05T09:00");

        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-18T17:00"));
    }

    @Test
    void shouldMakeOnePauseOfAnOutageWithinASupplement() {
        Decision decision = accepted()
                .outage("2026-03-06T10:00", "2026-03-12T09:00")
                .supplementRequested("2026-03-05T10:00")
                .event(SUPPLEMENT_RECEIVED, "2026-03-10T10:00")
                .decision("2026-03-13T09:00");

        // The supplement restarts the ten days; the outage holds them until 12/3.
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-26T17:00"));
    }

    @Test
    void shouldFindAnOutageThatLastedMoreThanADay() {
        Stories dossier = Stories.under(HEALTH).event(ACCEPTED, "2026-09-07T09:00");

        assertThat(Stories.findings(
                        dossier.outage("2026-09-08T10:00", "2026-09-09T10:00").decision("2026-09-09T11:00")))
                .doesNotContain("OUTAGE_TOO_LONG");
        assertThat(Stories.findings(dossier.outage("2026-09-10T10:00", null).decision("2026-09-11T10:01")))
                .contains("OUTAGE_TOO_LONG");
    }
}
