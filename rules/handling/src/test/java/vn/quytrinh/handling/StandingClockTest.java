package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.PAUSED;
import static vn.quytrinh.handling.event.EventType.RECEIVED_BY_COMPETENT_AGENCY;
import static vn.quytrinh.handling.event.EventType.REFUSED;
import static vn.quytrinh.handling.event.EventType.WITHDRAWN;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.LedgerEntry;
import vn.quytrinh.handling.event.EventType;

/** A clock that stands, or has not started, gives nobody a date. */
class StandingClockTest {

    private static Stories waiting() {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00").supplementRequested("2026-03-05T10:00");
    }

    /** The whole limit begins anew only when the supplement comes (NĐ 61/2018/NĐ-CP Đ19); here it never does. */
    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "STOPPED", "REFUSED"})
    void shouldGiveNoNewDateToADossierThatEndsWhileItWaits(EventType end) {
        Decision ended = waiting()
                .event(end, "2026-03-09T10:00", Map.of("reason", "không bổ sung"))
                .decision();

        assertThat(ended.deadlines().dueAt()).isNull();
        assertThat(ended.deadlines().firstDueAt()).isNull();
        assertThat(ended.deadlines().legalEnd()).isNull();
        assertThat(ended.ledger())
                .extracting(LedgerEntry::state)
                .containsExactly(
                        ClockState.RUNNING, ClockState.PAUSED, end == REFUSED ? ClockState.STOPPED : ClockState.ENDED);
        assertThat(ended.obligations()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHDRAWN", "STOPPED"})
    void shouldGiveNoDateToADossierGivenUpDuringAPause(EventType end) {
        Decision ended = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(PAUSED, "2026-03-05T10:00", Map.of("reason", "x", "basis", "y"))
                .event(end, "2026-03-09T10:00")
                .decision();

        assertThat(ended.deadlines().dueAt()).isNull();
    }

    @Test
    void shouldKeepTheDateOfADossierWithdrawnWhileItsClockRuns() {
        assertThat(Stories.under(HEALTH)
                        .event(ACCEPTED, "2026-03-02T09:00")
                        .event(WITHDRAWN, "2026-03-09T10:00")
                        .decision()
                        .deadlines()
                        .dueAt())
                .isEqualTo(at("2026-03-16T17:00"));
    }

    /** Received elsewhere, the limit starts with the competent agency (NĐ 118/2025/NĐ-CP Đ17.3), and so do its steps. */
    @Test
    void shouldCountNoStepBeforeTheCompetentAgencyHasTheDossier() {
        Stories dossier = Stories.under(HEALTH).event(ACCEPTED, "2026-09-07T09:00", Map.of("channel", "PHI_DIA_GIOI"));
        Decision before = dossier.decision("2026-09-08T09:00");
        assertThat(before.deadlines().steps())
                .extracting(Deadlines.StepDue::dueAt)
                .containsOnlyNulls();
        assertThat(findings(before)).doesNotContain("OVERDUE");

        Decision after =
                dossier.event(RECEIVED_BY_COMPETENT_AGENCY, "2026-09-09T15:30").decision();
        assertThat(after.deadlines().steps())
                .extracting(Deadlines.StepDue::dueAt)
                .containsExactly(at("2026-09-10T10:30"));
    }

    /** The time of the confirmation by VNeID is outside the limit (NĐ 301/2026/NĐ-CP Đ3.4), also when another result is ready. */
    @Test
    void shouldStandWhileOnlyTheApplicantIsAwaitedAndAResultIsHandedOut() {
        Stories dossier = Stories.under(BIRTH_CHAIN)
                .event(ACCEPTED, "2026-09-07T09:00", Map.of("facts", Map.of("wantsIdCard", false)))
                .completed("S02", "2026-09-07T15:00");
        assertThat(dossier.decision().status().clock()).isEqualTo(ClockState.RUNNING);

        dossier.completed("S05", "2026-09-08T10:00");
        assertThat(dossier.decision().status().clock()).isEqualTo(ClockState.PAUSED);
        assertThat(findings(dossier.decision("2026-09-11T09:00"))).doesNotContain("OVERDUE");

        // One day used on the 8th; the return on Friday 11/9 is a new day zero; two are left.
        assertThat(dossier.completed("S03", "2026-09-11T10:00")
                        .decision()
                        .deadlines()
                        .dueAt())
                .isEqualTo(at("2026-09-15T17:00"));
    }
}
