package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.obligation;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;
import static vn.quytrinh.handling.event.EventType.SUPPLEMENT_RECEIVED;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Status;

/** The desk answers what is handed in within the limit of its channel (LR-012 to LR-015, LR-019). */
class ReceptionNoticeTest {

    private static final String RECORD = "Cấp Phiếu lý lịch tư pháp";

    static Stream<Arguments> limits() {
        return Stream.of(
                // eight working hours from Monday 09:00
                Arguments.of(HEALTH, "ONLINE", "2026-03-02T09:00", "2026-03-03T09:00", "LR-012"),
                Arguments.of(HEALTH, "TRUC_TUYEN", "2026-03-06T16:00", "2026-03-09T16:00", "LR-012"),
                Arguments.of(HEALTH, "BCCI", "2026-03-02T09:00", "2026-03-03T17:00", "LR-013"),
                Arguments.of(RECORD, "DIRECT", "2026-07-06T09:00", "2026-07-06T10:00", "LR-014"),
                Arguments.of(RECORD, "POSTAL", "2026-07-06T09:00", "2026-07-07T17:00", "LR-014"),
                Arguments.of(RECORD, "ONLINE", "2026-07-06T09:00", "2026-07-07T09:00", "LR-014"));
    }

    private static Stories submitted(String procedure, String channel, String at) {
        Stories dossier =
                RECORD.equals(procedure) ? Stories.under(Stories.named(HEALTH, RECORD)) : Stories.under(procedure);
        return dossier.event(SUBMITTED, at, Map.of("channel", channel, "dataMissing", channel.equals("BCCI")));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void shouldAskForAnAnswerWithinTheLimitOfTheChannel(
            String procedure, String channel, String from, String by, String rule) {
        Stories dossier = submitted(procedure, channel, from);

        assertThat(dossier.decision().obligations()).singleElement().satisfies(one -> {
            assertThat(one.type()).isEqualTo("RECEPTION_NOTICE");
            assertThat(one.by()).isEqualTo(at(by));
            assertThat(one.rule()).isEqualTo(rule);
        });
        assertThat(findings(dossier.decision(by))).isEmpty();
        assertThat(findings(dossier.decision("2026-07-31T17:00"))).containsExactly("RECEPTION_NOTICE_MISSED");
    }

    @Test
    void shouldFindAnAnswerAfterEightWorkingHours() {
        Decision decision = submitted(HEALTH, "ONLINE", "2026-03-02T09:00")
                .event(ACCEPTED, "2026-03-03T09:01")
                .decision();

        assertThat(decision.findings())
                .filteredOn(one -> one.rule().equals("LR-012"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.type()).isEqualTo("RECEPTION_NOTICE_LATE");
                    assertThat(one.since()).isEqualTo(at("2026-03-03T09:00"));
                    assertThat(one.citation()).isEqualTo("NĐ 118/2025/NĐ-CP Đ17.2");
                });
    }

    @Test
    void shouldAskForAnAnswerToTheCorrectedDossierToo() {
        Stories dossier = submitted(HEALTH, "ONLINE", "2026-03-02T09:00")
                .supplementRequested("2026-03-02T15:00")
                .event(SUPPLEMENT_RECEIVED, "2026-03-04T09:00");

        assertThat(obligation(dossier.decision(), "RECEPTION_NOTICE").by()).isEqualTo(at("2026-03-05T09:00"));
    }

    @Test
    void shouldTellACorrectionFromARequestOfTheAppraisal() {
        Decision corrected = submitted(HEALTH, "ONLINE", "2026-03-02T09:00")
                .supplementRequested("2026-03-02T15:00")
                .decision();
        Decision appraised = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .supplementRequested("2026-03-05T10:00")
                .decision();

        assertThat(corrected.supplement().beforeAcceptance()).isEqualTo(1);
        assertThat(corrected.status()).isEqualTo(new Status(5, ClockState.NOT_STARTED));
        assertThat(appraised.supplement().beforeAcceptance()).isZero();
        assertThat(appraised.supplement().used())
                .isEqualTo(corrected.supplement().used())
                .isEqualTo(1);
    }

    @Test
    void shouldNotCheckIdentityPapersAgainAfterAKiosk() {
        assertThat(findings(submitted(HEALTH, "KIOSK", "2026-08-10T09:00").decision()))
                .containsExactly("IDENTITY_CHECKED_AT_KIOSK");
        assertThat(findings(submitted(HEALTH, "KIOSK", "2026-08-03T09:00").decision()))
                .isEmpty();
    }

    static Stream<Arguments> transfers() {
        return Stream.of(
                Arguments.of("2026-03-06T15:00", "2026-03-06T17:00"),
                // after 15:00 on a Friday: the first session of Monday
                Arguments.of("2026-03-06T15:01", "2026-03-09T12:00"));
    }

    @ParameterizedTest
    @MethodSource("transfers")
    void shouldAskForTheTransferOfADirectDossier(String received, String by) {
        Stories dossier = Stories.under(HEALTH).event(ACCEPTED, received, Map.of("channel", "DIRECT"));

        assertThat(obligation(dossier.decision(), "TRANSFER").by()).isEqualTo(at(by));
        assertThat(findings(dossier.decision("2026-03-09T13:00"))).contains("TRANSFER_LATE");
        assertThat(findings(
                        dossier.event(STEP_STARTED, by, Map.of("step", "S02")).decision("2026-03-09T13:00")))
                .doesNotContain("TRANSFER_LATE");
    }

    /** Where the desk's own step is inside the clock, its completion passes the dossier on (NĐ 118/2025/NĐ-CP Đ18.2). */
    @Test
    void shouldTakeTheCompletedDeskStepAsTheTransfer() {
        Stories dossier = Stories.under(LAND).event(ACCEPTED, "2026-03-02T09:00", Map.of("channel", "DIRECT"));
        assertThat(findings(dossier.event(STEP_STARTED, "2026-03-02T09:10", Map.of("step", "S01"))
                        .decision("2026-03-03T09:00")))
                .contains("TRANSFER_LATE");

        assertThat(findings(dossier.completed("S01", "2026-03-02T10:30").decision("2026-03-03T09:00")))
                .doesNotContain("TRANSFER_LATE");
    }
}
