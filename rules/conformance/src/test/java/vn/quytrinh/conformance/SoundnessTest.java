package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.errors;
import static vn.quytrinh.conformance.Testdata.findings;
import static vn.quytrinh.conformance.Testdata.lead;
import static vn.quytrinh.conformance.Testdata.step;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.process.StepKind;

class SoundnessTest {

    @Test
    void shouldFindTheBreakAndWhatLiesBehindIt() {
        // when
        List<Finding> all =
                findings(HEALTH, p -> step(p, "S04").getTransitions().clear());

        // then the shorter way this leaves is no slack
        assertThat(all.stream().map(Testdata::line))
                .containsExactly(
                        "ERROR ISO-03 S04",
                        "ERROR ISO-03 S05",
                        "ERROR ISO-03 S06",
                        "ERROR ISO-03 S07",
                        "ERROR ISO-03 S08",
                        "INFO LR-039 " + HEALTH + "/clock");
        assertThat(all.get(0).message().vi()).endsWith("không dẫn tới bước kết thúc nào.");
        assertThat(all.get(1).message().vi()).endsWith("không đi đến được từ bước đầu tiên.");
    }

    @Test
    void shouldFindALoopWithoutAWayOut() {
        // when
        List<Finding> errors = errors(HEALTH, p -> {
            step(p, "S05").getTransitions().clear();
            lead(p, "S05", "S04");
            lead(p, "S03", "S06");
        });

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR ISO-03 S04", "ERROR ISO-03 S05");
    }

    @Test
    void shouldAcceptALoopWithAWayOut() {
        assertThat(errors(HEALTH, p -> lead(p, "S05", "S04"))).isEmpty();
    }

    @Test
    void shouldFindAProcessWithoutAnEnd() {
        // when
        List<Finding> errors = errors(HEALTH, p -> {
            step(p, "S08").setEnd(false);
            step(p, "S08").setKind(StepKind.ISSUE);
        });

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR ISO-03 " + HEALTH);
        assertThat(errors.get(0).message().en()).contains("no end among its 8 steps");
    }

    @Test
    void shouldTakeTheReturnOfTheResultForAnEnd() {
        assertThat(errors(HEALTH, p -> step(p, "S08").setEnd(false))).isEmpty();
    }
}
