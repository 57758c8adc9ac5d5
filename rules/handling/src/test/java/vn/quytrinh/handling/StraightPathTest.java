package vn.quytrinh.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quytrinh.handling.Stories.BIRTH;
import static vn.quytrinh.handling.Stories.CARE;
import static vn.quytrinh.handling.Stories.HEALTH;
import static vn.quytrinh.handling.Stories.THU_BEFORE_TET;
import static vn.quytrinh.handling.Stories.at;
import static vn.quytrinh.handling.Stories.currentSteps;
import static vn.quytrinh.handling.event.EventType.ACCEPTED;
import static vn.quytrinh.handling.event.EventType.CORRECTED;
import static vn.quytrinh.handling.event.EventType.RECEIVED_BY_COMPETENT_AGENCY;
import static vn.quytrinh.handling.event.EventType.RESULT_ISSUED;
import static vn.quytrinh.handling.event.EventType.RESULT_RETURNED;
import static vn.quytrinh.handling.event.EventType.SUBMITTED;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.quytrinh.handling.decision.Action;
import vn.quytrinh.handling.decision.ClockState;
import vn.quytrinh.handling.decision.Deadlines;
import vn.quytrinh.handling.decision.Decision;
import vn.quytrinh.handling.decision.Routing;
import vn.quytrinh.handling.decision.Status;
import vn.quytrinh.rulebase.TraceEntry;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.MissingYearException;

class StraightPathTest {

    @Test
    void shouldJumpOverTetWhenAcceptedBeforeIt() {
        Decision decision =
                Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).decision();

        // day zero 12/02; 13/02; Tết 14–22/02; 23–27/02; 2–5/03
        assertThat(decision.deadlines().dueAt()).isEqualTo(at("2026-03-05T17:00"));
        assertThat(decision.deadlines().firstDueAt()).isEqualTo(at("2026-03-05T17:00"));
        assertThat(decision.deadlines().legalEnd()).isEqualTo(at("2026-03-06T00:00"));
        assertThat(decision.deadlines().certainty()).isEqualTo(Certainty.OFFICIAL);
        assertThat(decision.status()).isEqualTo(new Status(4, ClockState.RUNNING));
        assertThat(currentSteps(decision)).containsExactly("S02");
        assertThat(decision.routing().next()).extracting(Routing.Next::outcome).containsExactly("S02>S03");
        assertThat(decision.trace()).extracting(TraceEntry::rule).contains("LR-017", "LR-030", "LR-035", "LR-060");
        assertThat(decision.trace())
                .allSatisfy(entry -> assertThat(entry.citation().instrument()).isNotBlank());
    }

    @Test
    void shouldReadPartOfADayOfAStepAsWorkingHours() {
        Decision decision =
                Stories.under(HEALTH).event(ACCEPTED, THU_BEFORE_TET).decision();

        assertThat(decision.deadlines().steps())
                .containsExactly(new Deadlines.StepDue("S02", at(THU_BEFORE_TET), at("2026-02-12T14:00")));
    }

    @Test
    void shouldFollowEveryStepToTheResult() {
        var story = Stories.under(HEALTH)
                .event(SUBMITTED, "2026-02-12T08:30")
                .event(ACCEPTED, THU_BEFORE_TET)
                .completed("S02", "2026-02-12T13:00")
                .completed("S03", "2026-02-12T16:00")
                .completed("S04", "2026-02-27T16:00")
                .completed("S05", "2026-03-02T10:00")
                .completed("S06", "2026-03-03T10:00")
                .completed("S07", "2026-03-03T15:00");
        assertThat(currentSteps(story.decision())).containsExactly("S08");

        Decision issued = story.event(RESULT_ISSUED, "2026-03-03T16:00").decision();
        assertThat(issued.status()).isEqualTo(new Status(9, ClockState.STOPPED));
        assertThat(issued.findings()).isEmpty();

        Decision returned = story.event(RESULT_RETURNED, "2026-03-04T09:00").decision();
        assertThat(returned.status()).isEqualTo(new Status(10, ClockState.ENDED));
        assertThat(returned.routing().current()).isEmpty();
        assertThat(returned.actions())
                .filteredOn(Action::allowed)
                .extracting(Action::type)
                .containsExactly(CORRECTED);
    }

    @Test
    void shouldKeepACountedReceptionCurrentAfterTheAcceptance() {
        var story = Stories.under(CARE).event(ACCEPTED, "2026-03-02T09:00");
        Decision accepted = story.decision();
        assertThat(accepted.status()).isEqualTo(new Status(2, ClockState.RUNNING));
        assertThat(currentSteps(accepted)).containsExactly("S01");

        assertThat(currentSteps(story.completed("S01", "2026-03-02T10:00").decision()))
                .containsExactly("S02");
    }

    @Test
    void shouldTakeTheReceptionAsDoneWhenTheStepBehindItIsWorkedOn() {
        Decision decision = Stories.under(CARE)
                .event(ACCEPTED, "2026-03-02T09:00")
                .completed("S02", "2026-03-02T15:00")
                .decision();

        assertThat(currentSteps(decision)).containsExactly("S03");
    }

    @Test
    void shouldAcceptTheMessageThatRepeatsTheReception() {
        Decision decision = Stories.under(HEALTH)
                .event(ACCEPTED, THU_BEFORE_TET)
                .completed("S01", "2026-02-12T09:10")
                .decision();

        assertThat(currentSteps(decision)).containsExactly("S02");
    }

    @Test
    void shouldGiveASameDayProcedureUntilTheCloseOfTheNextWorkingDayAfterTheCutoff() {
        assertThat(Stories.under(BIRTH)
                        .event(ACCEPTED, "2026-02-13T15:00")
                        .decision()
                        .deadlines()
                        .dueAt())
                .isEqualTo(at("2026-02-13T17:00"));
        assertThat(Stories.under(BIRTH)
                        .event(ACCEPTED, "2026-02-13T15:01")
                        .decision()
                        .deadlines()
                        .dueAt())
                .isEqualTo(at("2026-02-23T17:00"));
    }

    @Test
    void shouldMarkADateInAYearNotYetAnnounced() {
        Decision decision =
                Stories.under(HEALTH).event(ACCEPTED, "2026-12-25T09:00").decision();

        assertThat(decision.deadlines().certainty()).isEqualTo(Certainty.PROVISIONAL);
    }

    @Test
    void shouldRefuseAYearWithoutCalendar() {
        var story = Stories.under(HEALTH).event(ACCEPTED, "2027-12-27T09:00");

        assertThatThrownBy(story::answer)
                .isInstanceOf(MissingYearException.class)
                .hasMessageContaining("2028");
    }

    @Test
    void shouldStartTheClockWhenTheCompetentAgencyReceivesTheDossier() {
        // NĐ 118/2025 Đ17.3 as amended by NĐ 309/2026 Đ8.3
        var story = Stories.under(HEALTH)
                .event(SUBMITTED, "2026-09-14T09:50")
                .event(ACCEPTED, "2026-09-14T10:00", Map.of("channel", "PHI_DIA_GIOI"));
        assertThat(story.decision().status().clock()).isEqualTo(ClockState.NOT_STARTED);
        assertThat(story.decision().deadlines().dueAt()).isNull();

        Decision received =
                story.event(RECEIVED_BY_COMPETENT_AGENCY, "2026-09-15T08:30").decision();
        assertThat(received.deadlines().dueAt()).isEqualTo(at("2026-09-29T17:00"));
        assertThat(received.trace()).extracting(TraceEntry::rule).contains("LR-018");
    }
}
