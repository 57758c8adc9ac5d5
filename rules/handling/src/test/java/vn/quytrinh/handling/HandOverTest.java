package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.handling.Stories.CARE;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.obligation;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;
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
import vn.quytrinh.handling.event.EventType;

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
    void shouldFindAnotherUnitAtWorkBeforeTheReceiver() {
        Stories passed = Stories.under(CARE)
                .event(ACCEPTED, "2026-03-02T08:00")
                .event(STEP_COMPLETED, "2026-03-02T08:30", Map.of("step", "S01"))
                .by("TTPVHCC", TRANSFERRED, "2026-03-02T09:00", Map.of("to", "UBND cấp xã"));

        assertThat(findings(passed.by("Sở Y tế", STEP_STARTED, "2026-03-02T09:30", Map.of("step", "S02"))
                        .decision()))
                .contains("ACKNOWLEDGED_BY_ANOTHER", "ACTOR_NOT_RESPONSIBLE");
        assertThat(findings(handedOver()
                        .by("Sở Y tế", STEP_STARTED, "2026-03-02T10:30", Map.of("step", "S02"))
                        .decision()))
                .doesNotContain("ACKNOWLEDGED_BY_ANOTHER", "ACTOR_NOT_RESPONSIBLE");
    }

    static Stream<Arguments> chains() {
        return Stream.of(
                Arguments.of(Map.of(), false, true),
                Arguments.of(Map.of("type", STEP_STARTED), false, false),
                Arguments.of(Map.of("type", TRANSFERRED), false, false),
                Arguments.of(Map.of("type", STEP_COMPLETED), false, false),
                Arguments.of(Map.of(), true, false));
    }

    @ParameterizedTest
    @MethodSource("chains")
    void shouldFindAChainWithAGap(Map<String, EventType> between, boolean sameUnit, boolean found) {
        Stories story = Stories.under(CARE).by("TTPVHCC tỉnh", ACCEPTED, "2026-03-02T08:00");
        if (between.get("type") == STEP_COMPLETED) {
            story.by("TTPVHCC tỉnh", STEP_COMPLETED, "2026-03-02T08:30", Map.of("step", "S01"));
        } else if (between.get("type") == TRANSFERRED) {
            story.by("TTPVHCC tỉnh", TRANSFERRED, "2026-03-02T09:00", Map.of("to", "UBND cấp xã"));
        } else if (between.get("type") == STEP_STARTED) {
            story.by("UBND cấp xã", STEP_STARTED, "2026-03-02T09:00", Map.of("step", "S02"));
        }
        Decision decision = story.by(
                        sameUnit ? "TTPVHCC tỉnh" : "UBND cấp xã",
                        STEP_COMPLETED,
                        "2026-03-02T10:00",
                        Map.of("step", "S02"))
                .decision();

        assertThat(findings(decision).contains("HAND_OVER_MISSING")).isEqualTo(found);
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
