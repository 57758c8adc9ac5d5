package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.SOCIAL;
import static vn.quytrinh.conformance.Testdata.duration;
import static vn.quytrinh.conformance.Testdata.errors;
import static vn.quytrinh.conformance.Testdata.findings;
import static vn.quytrinh.conformance.Testdata.step;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Stage;

class StagesTest {

    @Test
    void shouldAcceptADayMovedWithinAStage() {
        assertThat(findings(SOCIAL, "LR-131", p -> {
                    duration(p, "S03", "5", LegalUnit.WORKING_DAY);
                    duration(p, "S04", "2", LegalUnit.WORKING_DAY);
                }))
                .isEmpty();
    }

    @Test
    void shouldFindBothStagesWhenADayMovesBetweenThem() {
        // when
        List<Finding> found = findings(SOCIAL, "LR-131", p -> {
            duration(p, "S03", "5", LegalUnit.WORKING_DAY);
            duration(p, "S08", "8", LegalUnit.WORKING_DAY);
        });

        // then
        assertThat(found).extracting(Finding::severity).containsExactly("ERROR", "ERROR");
        assertThat(found.get(0).message().vi())
                .contains(
                        "I. cấp xã", "công bố 10 ngày làm việc", "cộng lại là 9 ngày làm việc", "lệch 1 ngày làm việc");
        assertThat(found.get(1).message().en()).contains("declares 15 working days", "add up to 16 working days");
    }

    @Test
    void shouldFindStagesThatDoNotAddUp() {
        // when
        List<Finding> found = findings(SOCIAL, "LR-131", p -> {
            stage(p, 0).getTotal().setValue(new BigDecimal("9"));
            duration(p, "S03", "5", LegalUnit.WORKING_DAY);
        });

        // then
        assertThat(found.stream().map(Testdata::line)).containsExactly("ERROR LR-131 " + SOCIAL + "/declaredTotal");
        assertThat(found.get(0).message().vi())
                .contains("cộng lại là 24 ngày làm việc", "tổng đã công bố là 25 ngày làm việc");
    }

    @Test
    void shouldWarnOfAStageInUnitsThatDoNotConvert() {
        assertThat(findings(SOCIAL, "LR-131", p -> duration(p, "S03", "6", LegalUnit.CALENDAR_DAY)).stream()
                        .map(Finding::severity))
                .containsExactly("WARN");
    }

    @Test
    void shouldNotAddUpAStageWhoseStepsAreNotConnected() {
        // when
        List<Finding> errors =
                errors(SOCIAL, p -> step(p, "S13").getTransitions().clear());

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR ISO-03 S13", "ERROR ISO-03 S14");
    }

    @Test
    void shouldNotAddUpAStageCutInTheMiddle() {
        assertThat(findings(
                        SOCIAL, "LR-131", p -> step(p, "S03").getTransitions().clear()))
                .isEmpty();
    }

    private static Stage stage(Procedure procedure, int index) {
        return procedure.getProcess().getStages().get(index);
    }
}
