package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.BIRTH_CHAIN;
import static vn.quytrinh.handling.Stories.LAND;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.currentSteps;
import static vn.quytrinh.handling.Stories.findings;
import static vn.quytrinh.handling.Stories.rules;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_MET;
import static vn.quytrinh.handling.event.EventType.FINANCIAL_OBLIGATION_NOTIFIED;
import static vn.quytrinh.handling.event.EventType.STEP_COMPLETED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Finding;
import vn.quytrinh.handling.decision.Status;

class BranchesTest {

    private Stories surveyed(Map<String, Object> data) {
        return Stories.under(LAND)
                .event(ACCEPTED, "2026-02-02T09:00")
                .completed("S01", "2026-02-02T11:00")
                .event(STEP_COMPLETED, "2026-02-06T10:00", data);
    }

    @Test
    void shouldLetTheDecisionTableChooseTheBranch() {
        assertThat(currentSteps(surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", true)))
                        .decision()))
                .containsExactly("S03");
        assertThat(currentSteps(surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", false)))
                        .decision()))
                .containsExactly("S04");
    }

    @Test
    void shouldTakeAnOutcomeByItsTarget() {
        assertThat(currentSteps(
                        surveyed(Map.of("step", "S02", "outcome", "S04")).decision()))
                .containsExactly("S04");
    }

    @Test
    void shouldDenyAnOutcomeAgainstTheTable() {
        var denial = surveyed(Map.of("step", "S02", "outcome", "S02>S04", "facts", Map.of("taxOwed", true)))
                .denial();

        assertThat(rules(denial.reasons())).containsExactly("HR-032");
    }

    @Test
    void shouldAskForTheOutcomeWhenNothingChoosesIt() {
        assertThatThrownBy(surveyed(Map.of("step", "S02"))::answer)
                .isInstanceOfSatisfying(HandlingException.class, e -> {
                    assertThat(e.code()).isEqualTo("OUTCOME_MISSING");
                    assertThat(e.english()).contains("S02>S03", "\"A financial obligation is due\" (taxOwed)");
                    assertThat(e.vietnamese()).contains("\"Phải thực hiện nghĩa vụ tài chính\" (taxOwed)");
                });
    }

    @Test
    void shouldRefuseAFactOfTheWrongType() {
        assertThatThrownBy(surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", "có")))::answer)
                .isInstanceOfSatisfying(
                        HandlingException.class, e -> assertThat(e.code()).isEqualTo("FACT_INVALID"));
    }

    @Test
    void shouldPromiseTwoDatesWhereTaxIsOwed() {
        var story = surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", true)));
        Decision waiting =
                story.event(FINANCIAL_OBLIGATION_NOTIFIED, "2026-02-06T11:00").decision("2026-02-20T09:00");
        assertThat(waiting.status()).isEqualTo(new Status(6, ClockState.PAUSED));
        assertThat(waiting.deadlines().firstDueAt()).isEqualTo(at("2026-02-10T17:00"));
        // were it paid on the 20th, in Tết: day zero 23/02, four working days
        assertThat(waiting.deadlines().dueIfResumedNow()).isEqualTo(at("2026-02-27T17:00"));
        assertThat(waiting.findings()).extracting(Finding::type).doesNotContain("OVERDUE");

        Decision met = story.event(FINANCIAL_OBLIGATION_MET, "2026-02-24T15:20").decision();
        assertThat(currentSteps(met)).containsExactly("S04");
        // after the cut-off: day zero 25/02, four working days
        assertThat(met.deadlines().dueAt()).isEqualTo(at("2026-03-03T17:00"));
        assertThat(met.deadlines().firstDueAt()).isEqualTo(at("2026-02-10T17:00"));
        assertThat(met.deadlines().appointments())
                .extracting(Deadlines.AppointmentDue::no, Deadlines.AppointmentDue::dueAt)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, at("2026-02-10T17:00")),
                        org.assertj.core.groups.Tuple.tuple(2, at("2026-03-03T17:00")));
        assertThat(findings(met)).doesNotContain("OVERDUE");
    }

    @Test
    void shouldPromiseTheWholeLimitWhereNothingIsOwed() {
        Decision decision = surveyed(Map.of("step", "S02", "facts", Map.of("taxOwed", false)))
                .decision();

        // 3–6, 9–13/02 are nine days; the tenth is after Tết
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-02-23T17:00"));
    }

    @Test
    void shouldGiveTheLongerLimitWhereTheFactsCallForIt() {
        // NĐ 63/2024 Đ7: not over 03 working days, 05 where it must be verified
        var story = Stories.under(BIRTH_CHAIN).event(ACCEPTED, "2026-09-07T09:00");
        assertThat(story.decision().deadlines().dueAt()).isEqualTo(at("2026-09-10T17:00"));

        Decision verified = story.event(
                        STEP_COMPLETED,
                        "2026-09-07T15:00",
                        Map.of("step", "S02", "facts", Map.of("verificationNeeded", true)))
                .decision();
        assertThat(verified.deadlines().dueAt()).isEqualTo(at("2026-09-14T17:00"));
    }

    @Test
    void shouldRunParallelBranchesAtOnce() {
        var story = Stories.under(BIRTH_CHAIN).event(ACCEPTED, "2026-09-07T09:00");
        Decision split = story.completed("S02", "2026-09-07T15:00").decision();
        assertThat(currentSteps(split)).containsExactlyInAnyOrder("S03", "S05");
        assertThat(split.status().clock()).isEqualTo(ClockState.RUNNING);

        Decision waiting = story.completed("S05", "2026-09-07T16:00").decision();
        assertThat(currentSteps(waiting)).contains("S03");
    }
}
