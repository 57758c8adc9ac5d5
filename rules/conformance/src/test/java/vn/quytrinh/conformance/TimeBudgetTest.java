package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.LAND;
import static vn.quytrinh.conformance.Testdata.LINKED_BIRTH;
import static vn.quytrinh.conformance.Testdata.SOCIAL;

import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.budget.Slack;
import vn.quytrinh.conformance.budget.TimeBudget;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.procedure.samples.SampleProcedures;

class TimeBudgetTest {

    @Test
    void shouldNameTheWorstPathWithItsSteps() {
        // when
        TimeBudget budget = TimeBudget.of(SampleProcedures.load(HEALTH));

        // then
        assertThat(budget.worst()).hasValueSatisfying(worst -> {
            assertThat(worst.steps()).containsExactly("S01", "S02", "S03", "S04", "S05", "S06", "S07", "S08");
            assertThat(worst.total().vi()).isEqualTo("10 ngày làm việc");
            assertThat(worst.declared().state()).isEqualTo(Slack.State.USED_UP);
            assertThat(worst.legal().state()).isEqualTo(Slack.State.USED_UP);
        });
        assertThat(budget.longestLane()).hasValueSatisfying(lane -> {
            assertThat(lane.name()).isEqualTo("Sở Y tế");
            assertThat(lane.time().en()).isEqualTo("9.5 working days");
        });
    }

    @Test
    void shouldTellWhatIsLeftOnEachBranch() {
        // when
        TimeBudget budget = TimeBudget.of(Testdata.edited(LAND, procedure -> {
            Testdata.declare(procedure, "12", LegalUnit.WORKING_DAY);
            Testdata.step(procedure, "S03").setClockCounted(true);
            Testdata.duration(procedure, "S03", "2", LegalUnit.WORKING_DAY);
        }));

        // then
        assertThat(budget.branches())
                .extracting(branch -> branch.id() + " " + branch.slack().state() + " "
                        + branch.slack().amount().en())
                .containsExactly("S02>S03 USED_UP ", "S02>S04 LEFT 2 working days");
    }

    @Test
    void shouldAddUpTheStages() {
        // when
        TimeBudget budget = TimeBudget.of(SampleProcedures.load(SOCIAL));

        // then
        assertThat(budget.stages())
                .isNotEmpty()
                .allSatisfy(stage -> assertThat(stage.slack().state()).isEqualTo(Slack.State.USED_UP));
    }

    @Test
    void shouldKeepUnitsApart() {
        assertThat(TimeBudget.of(SampleProcedures.load(LINKED_BIRTH)).worst())
                .hasValueSatisfying(
                        worst -> assertThat(worst.total().en()).isEqualTo("24 clock hours + 2 working days"));
    }

    @Test
    void shouldTellByHowMuchAPathIsTooLong() {
        // when
        TimeBudget budget = TimeBudget.of(
                Testdata.edited(HEALTH, procedure -> Testdata.duration(procedure, "S04", "8", LegalUnit.WORKING_DAY)));

        // then
        assertThat(budget.worst()).hasValueSatisfying(worst -> {
            assertThat(worst.declared().state()).isEqualTo(Slack.State.EXCEEDED);
            assertThat(worst.declared().amount().vi()).isEqualTo("1 ngày làm việc");
        });
    }
}
