package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.obligation;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.STEP_STARTED;
import static vn.quytrinh.handling.event.EventType.TRANSFERRED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Obligation;

/** Hand-overs are acknowledged and recorded (LR-083, LR-133); results are synchronised, told and returned (LR-065, LR-083). */
class HandOverTest {

    private static Stories handedOver() {
        return Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .by("TTPVHCC", TRANSFERRED, "2026-03-02T10:00", Map.of("to", "Sở Y tế"));
    }

    private static Stories issued() {
        return Stories.under(HEALTH).event(ACCEPTED, "2026-03-02T09:00").event(RESULT_ISSUED, "2026-03-05T09:00");
    }

    @Test
    void shouldAskTheReceiverToAcknowledge() {
        assertThat(obligation(handedOver().decision(), "ACKNOWLEDGE").by()).isEqualTo(at("2026-03-02T12:00"));
        assertThat(findings(handedOver().decision("2026-03-02T12:00"))).doesNotContain("ACKNOWLEDGEMENT_LATE");
        Decision alarm = handedOver().decision("2026-03-02T14:00");
        assertThat(findings(alarm)).contains("ACKNOWLEDGEMENT_LATE");
        assertThat(obligation(alarm, "HANDLE_ALARM").by()).isEqualTo(at("2026-03-02T17:00"));
    }

    @Test
    void shouldTakeTheFirstActOfTheReceiverAsAcknowledgement() {
        Decision sender = handedOver()
                .by("TTPVHCC", STEP_STARTED, "2026-03-02T10:30", Map.of("step", "S02"))
                .decision("2026-03-02T14:00");
        Decision receiver = handedOver()
                .by("Sở Y tế", STEP_STARTED, "2026-03-02T10:30", Map.of("step", "S02"))
                .decision("2026-03-02T14:00");

        assertThat(findings(sender)).contains("ACKNOWLEDGEMENT_LATE");
        assertThat(findings(receiver)).doesNotContain("ACKNOWLEDGEMENT_LATE");
        assertThat(receiver.obligations()).extracting(Obligation::type).doesNotContain("ACKNOWLEDGE", "HANDLE_ALARM");
    }

    @Test
    void shouldFindAHandOverThatNamesNobody() {
        assertThat(findings(handedOver().decision())).doesNotContain("TRANSFER_UNDOCUMENTED");
        assertThat(findings(Stories.under(HEALTH)
                        .event(ACCEPTED, "2026-03-02T09:00")
                        .event(TRANSFERRED, "2026-03-02T10:00")
                        .decision()))
                .contains("TRANSFER_UNDOCUMENTED");
    }

    @Test
    void shouldAskForSynchronisationWithinTenMinutes() {
        assertThat(obligation(issued().decision(), "SYNC").by()).isEqualTo(at("2026-03-05T09:10"));
        assertThat(findings(issued().decision("2026-03-05T09:10"))).doesNotContain("SYNC_MISSED");
        Decision missed = issued().decision("2026-03-05T09:11");
        assertThat(findings(missed)).contains("SYNC_MISSED");
        assertThat(obligation(missed, "HANDLE_ALARM").by()).isEqualTo(at("2026-03-05T17:00"));
    }

    static Stream<Arguments> syncs() {
        return Stream.of(
                Arguments.of("2026-03-05T09:09", List.of()), Arguments.of("2026-03-05T09:12", List.of("SYNC_LATE")));
    }

    @ParameterizedTest
    @MethodSource("syncs")
    void shouldJudgeTheRecordedSynchronisation(String local, List<String> found) {
        assertThat(issued().event(TRANSFERRED, local, Map.of("sync", true, "from", "a", "to", "DVCQG"))
                        .decision("2026-03-05T10:00")
                        .findings())
                .extracting(Finding::type)
                .filteredOn(type -> type.startsWith("SYNC"))
                .isEqualTo(found);
    }

    @Test
    void shouldAskToReturnAnEarlyResultBeforeItsDate() {
        var early = obligation(issued().decision(), "RETURN_RESULT");
        assertThat(early.rule()).isEqualTo("LR-065");
        assertThat(early.by()).isEqualTo(at("2026-03-16T17:00"));

        Decision punctual = Stories.under(HEALTH)
                .event(ACCEPTED, "2026-03-02T09:00")
                .event(RESULT_ISSUED, "2026-03-16T09:00")
                .decision();
        assertThat(obligation(punctual, "RETURN_RESULT").rule()).isEqualTo("HR-022");
        assertThat(issued().event(RESULT_RETURNED, "2026-03-06T09:00")
                        .decision()
                        .obligations())
                .isEmpty();
    }
}
