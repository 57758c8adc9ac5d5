package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.BIRTH;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.LAND;
import static vn.quytrinh.conformance.Testdata.LINKED_BIRTH;
import static vn.quytrinh.conformance.Testdata.declare;
import static vn.quytrinh.conformance.Testdata.duration;
import static vn.quytrinh.conformance.Testdata.errors;
import static vn.quytrinh.conformance.Testdata.findings;
import static vn.quytrinh.conformance.Testdata.lead;
import static vn.quytrinh.conformance.Testdata.limit;
import static vn.quytrinh.conformance.Testdata.step;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

class TotalsTest {

    private static final String TOTAL = HEALTH + "/declaredTotal";

    @Test
    void shouldNameTheNumbersOfAPathAboveTheDeclaredTotal() {
        // when
        List<Finding> errors = errors(HEALTH, p -> step(p, "S04").getDuration().setValue(new BigDecimal("8")));

        // then
        assertThat(errors).hasSize(1);
        assertThat(Testdata.line(errors.get(0))).isEqualTo("ERROR LR-130 " + TOTAL);
        assertThat(errors.get(0).message().vi())
                .isEqualTo("Đường S01→S02→S03→S04→S05→S06→S07→S08 tổng 11 ngày làm việc, vượt tổng đã công bố"
                        + " 10 ngày làm việc (thừa 1 ngày làm việc).");
        assertThat(errors.get(0).message().en())
                .isEqualTo("Path S01→S02→S03→S04→S05→S06→S07→S08 takes 11 working days, above the declared total of"
                        + " 10 working days (by 1 working day).");
        assertThat(errors.get(0).citation().line()).isEqualTo("TCVN ISO 9001:2015 4.4.1c, 8.1");
        assertThat(errors.get(0).remedy().vi()).startsWith("Giảm thời gian");
    }

    @Test
    void shouldAcceptADayMovedFromOneStepToAnother() {
        assertThat(findings(HEALTH, "LR-130", p -> {
                    duration(p, "S04", "6", LegalUnit.WORKING_DAY);
                    duration(p, "S06", "2", LegalUnit.WORKING_DAY);
                }))
                .isEmpty();
    }

    @Test
    void shouldTellTheSlackOfTheLongestPathOnly() {
        // when
        List<Finding> all = findings(HEALTH, "LR-130", p -> duration(p, "S04", "5.5", LegalUnit.WORKING_DAY));

        // then
        assertThat(all.stream().map(Testdata::line)).containsExactly("INFO LR-130 " + TOTAL);
        assertThat(all.get(0).message().vi()).contains("tổng 8,5 ngày làm việc", "còn dư 1,5 ngày làm việc");
        assertThat(all.get(0).message().en()).contains("takes 8.5 working days", "slack 1.5 working days");
    }

    @Test
    void shouldSayNothingOfAShorterPathBesideTheLongest() {
        assertThat(findings(HEALTH, "LR-130", p -> lead(p, "S03", "S05"))).isEmpty();
    }

    @Test
    void shouldCountTheOtherPathsAboveTheTotal() {
        // when
        List<Finding> errors = errors(LAND, p -> duration(p, "S04", "6", LegalUnit.WORKING_DAY));

        // then
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message().vi()).contains("tổng 12 ngày làm việc", "1 đường khác cũng vượt");
    }

    @Test
    void shouldStateTheConversionOfHoursIntoDays() {
        // given
        List<Finding> equal = findings(BIRTH, "LR-130", p -> declare(p, "1", LegalUnit.WORKING_DAY));

        // when
        List<Finding> above = errors(BIRTH, p -> {
            declare(p, "1", LegalUnit.WORKING_DAY);
            duration(p, "S02", "5", LegalUnit.WORKING_HOUR);
        });

        // then
        assertThat(equal).isEmpty();
        assertThat(above).hasSize(1);
        assertThat(above.get(0).message().vi())
                .contains(
                        "tổng 10 giờ làm việc", "thừa 0,25 ngày làm việc", "quy đổi 8 giờ làm việc = 1 ngày làm việc");
    }

    @Test
    void shouldLeaveOutAStepWithALimitOfItsOwn() {
        // when
        List<Finding> separate = errors(LINKED_BIRTH, p -> duration(p, "S06", "50", LegalUnit.WORKING_DAY));
        List<Finding> within = errors(LINKED_BIRTH, p -> step(p, "S06").setSeparateLimit(false));

        // then
        assertThat(separate).isEmpty();
        assertThat(within).hasSize(1);
        assertThat(within.get(0).message().vi())
                .contains("24 giờ (liên tục) + 7 ngày làm việc", "thừa 5 ngày làm việc", "24 giờ = 1 ngày");
    }

    @Test
    void shouldWarnOfUnitsThatDoNotConvert() {
        // when
        List<Finding> all = findings(HEALTH, "LR-130", p -> duration(p, "S04", "7", LegalUnit.CALENDAR_DAY));

        // then
        assertThat(all.stream().map(Testdata::line)).containsExactly("WARN LR-130 " + TOTAL);
        assertThat(all.get(0).message().vi()).contains("3 ngày làm việc + 7 ngày", "không có quy tắc quy đổi");
    }

    @Test
    void shouldDenyADeclaredTotalAboveTheLaw() {
        // when
        List<Finding> errors = errors(HEALTH, p -> {
            duration(p, "S04", "9", LegalUnit.WORKING_DAY);
            p.getProcess().getDeclaredTotal().setValue(new BigDecimal("12"));
        });

        // then
        assertThat(errors.stream().map(Testdata::line)).containsExactly("ERROR LR-130 " + TOTAL);
        assertThat(errors.get(0).message().vi())
                .isEqualTo("Tổng đã công bố 12 ngày làm việc vượt thời hạn theo luật 10 ngày làm việc"
                        + " (thừa 2 ngày làm việc).");
        assertThat(errors.get(0).citation().instrument()).startsWith("Luật Giám định tư pháp");
    }

    @Test
    void shouldReadWithinTheDayAsOneWorkingDay() {
        // when
        List<Finding> errors = errors(BIRTH, p -> {
            declare(p, "9", LegalUnit.WORKING_HOUR);
            duration(p, "S02", "4", LegalUnit.WORKING_HOUR);
        });

        // then
        assertThat(errors).hasSize(1);
        assertThat(errors.get(0).message().vi())
                .contains("trong ngày = 1 ngày làm việc", "8 giờ làm việc = 1 ngày làm việc");
    }

    @Test
    void shouldWarnOfADeclaredTotalInAnotherUnitThanTheLaw() {
        // when
        List<Finding> all = findings(HEALTH, "LR-130", p -> p.setLegalTimeLimit(limit("14", LegalUnit.CALENDAR_DAY)));

        // then
        assertThat(all.stream().map(Testdata::line)).containsExactly("WARN LR-130 " + TOTAL);
        assertThat(all.get(0).message().en()).contains("14 calendar days", "no rule converts");
    }

    @Test
    void shouldCompareWithTheLawWhileNoTotalIsDeclared() {
        // when
        List<Finding> all = findings(HEALTH, "LR-130", p -> {
            p.getProcess().setDeclaredTotal(null);
            duration(p, "S04", "8", LegalUnit.WORKING_DAY);
        });

        // then
        assertThat(all.stream().map(Testdata::line))
                .containsExactly("ERROR LR-130 " + HEALTH + "/legalTimeLimit", "WARN LR-130 " + HEALTH);
        assertThat(all.get(0).message().vi()).contains("vượt thời hạn theo luật 10 ngày làm việc");
    }

    @Test
    void shouldSayWhenThereAreTooManyPaths() {
        assertThat(findings(HEALTH, TotalsTest::branchElevenTimes).stream()
                        .filter(finding -> finding.message().vi().contains("quá nhiều đường"))
                        .map(Testdata::line))
                .containsExactly("WARN LR-130 " + HEALTH);
    }

    /** 2 ways at each of 11 places make 2,048 paths. */
    private static void branchElevenTimes(Procedure procedure) {
        Step last = step(procedure, "S08");
        last.setEnd(false);
        for (int i = 1; i <= 11; i++) {
            Step detour = added(procedure, "A" + i);
            Step join = added(procedure, "B" + i);
            to(last, detour);
            to(last, join);
            to(detour, join);
            last = join;
        }
        last.setEnd(true);
    }

    private static Step added(Procedure procedure, String id) {
        Step step = ProcessFactory.eINSTANCE.createStep();
        step.setId(id);
        procedure.getProcess().getSteps().add(step);
        return step;
    }

    private static void to(Step from, Step to) {
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(to);
        from.getTransitions().add(way);
    }
}
