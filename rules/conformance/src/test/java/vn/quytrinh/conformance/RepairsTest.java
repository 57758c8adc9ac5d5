package vn.quytrinh.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quytrinh.conformance.Testdata.HEALTH;
import static vn.quytrinh.conformance.Testdata.QUALITY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.element.CheckContext;
import vn.quytrinh.conformance.fix.LaneCut;
import vn.quytrinh.conformance.fix.Repairs;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.samples.SampleProcedures;

/** A repair takes away the finding that offered it. */
class RepairsTest {

    @Test
    void shouldAddTheMissingForm() {
        // given
        Procedure procedure =
                Testdata.edited(HEALTH, p -> Testdata.step(p, "S01").getForms().clear());

        // when
        boolean changed = Repairs.apply(procedure, offered(procedure, "LR-010"));

        // then
        assertThat(changed).isTrue();
        assertThat(of(procedure, "LR-010")).isEmpty();
        assertThat(Testdata.step(procedure, "S01").getForms())
                .containsExactly("Mẫu 01 Giấy tiếp nhận hồ sơ và hẹn trả kết quả");
    }

    @Test
    void shouldSetTheUnitOfTheAmountInWords() {
        // given
        Procedure procedure = Testdata.edited(HEALTH, p -> {
            Testdata.step(p, "S03").setDuration(null);
            Testdata.step(p, "S03").setDurationText("4 giờ");
        });

        // when
        Repairs.apply(procedure, offered(procedure, "LR-120"));

        // then
        assertThat(of(procedure, "LR-120")).isEmpty();
        assertThat(Testdata.step(procedure, "S03").getDuration().getValue()).isEqualByComparingTo("4");
        assertThat(Testdata.step(procedure, "S03").getDuration().getUnit()).isEqualTo(LegalUnit.WORKING_HOUR);
    }

    @Test
    void shouldSplitDraftingFromApproval() {
        // given
        Procedure procedure =
                Testdata.edited(HEALTH, p -> Testdata.step(p, "S04").setName("Dự thảo và phê duyệt"));

        // when
        Repairs.apply(procedure, offered(procedure, "ISO-12"));

        // then
        assertThat(of(procedure, "ISO-12")).isEmpty();
        assertThat(procedure.getProcess().getSteps()).hasSize(9);
        Step approval = procedure.getProcess().getSteps().get(4);
        assertThat(approval.getKind()).isEqualTo(StepKind.APPROVE);
        assertThat(approval.getTransitions().get(0).getTo().getId()).isEqualTo("S05");
        assertThat(Testdata.step(procedure, "S04").getTransitions())
                .singleElement()
                .satisfies(way -> assertThat(way.getTo()).isSameAs(approval));
        assertThat(procedure.getProcess().getSteps()).extracting(Step::getOrder).doesNotHaveDuplicates();
    }

    @Test
    void shouldGiveTheApprovalTheWaysWithTheTableThatChoosesThem() {
        // given
        Procedure procedure = SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay");
        DecisionTable table = Testdata.step(procedure, "S02").getRouting();

        // when
        Repairs.apply(procedure, QuickFix.of(QuickFix.Kind.SPLIT_APPROVAL, "S02"));

        // then
        Step approval = Testdata.step(procedure, "S06");
        assertThat(approval.getTransitions())
                .extracting(Transition::getId)
                .containsExactly("S06>S03", "S06>S04", "S06>SUPPLEMENT");
        assertThat(approval.getRouting()).isSameAs(table);
        assertThat(Testdata.step(procedure, "S02").getRouting()).isNull();
        assertThat(table.getRows())
                .flatExtracting(TableRow::getConclusions)
                .noneMatch(conclusion -> conclusion.contains("S02>"));
    }

    @Test
    void shouldCutTheLongestStepOfTheLongestLane() {
        // given
        Procedure procedure = Testdata.edited(HEALTH, p -> Testdata.duration(p, "S04", "8", LegalUnit.WORKING_DAY));
        assertThat(Repairs.proposedCut(procedure))
                .hasValueSatisfying(cut -> assertThat(cut.vi())
                        .isEqualTo("Rút ngắn làn \"Sở Y tế\" (10,5 ngày làm việc) ít nhất 1 ngày làm việc."));

        // when
        Optional<LaneCut> cut = LaneCut.of(procedure);
        boolean changed = Repairs.apply(procedure, offered(procedure, "LR-130"));

        // then
        assertThat(cut)
                .contains(new LaneCut(
                        "Sở Y tế",
                        LegalUnit.WORKING_DAY,
                        List.of(new LaneCut.StepCut("S04", new BigDecimal("8"), new BigDecimal("7")))));
        assertThat(changed).isTrue();
        assertThat(Testdata.step(procedure, "S04").getDuration().getValue()).isEqualByComparingTo("7");
        assertThat(of(procedure, "LR-130")).isEmpty();
        assertThat(Repairs.proposedCut(procedure)).isEmpty();
    }

    @Test
    void shouldCutSeveralStepsWhereOneIsTooShort() {
        // given
        Procedure procedure = Testdata.edited(HEALTH, p -> Testdata.declare(p, "3", LegalUnit.WORKING_DAY));

        // when
        LaneCut cut = LaneCut.of(procedure).orElseThrow();

        // then
        BigDecimal saved = cut.steps().stream()
                .map(step -> step.before().subtract(step.after()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(saved).isEqualByComparingTo("7");
        assertThat(cut.steps())
                .hasSizeGreaterThan(1)
                .allSatisfy(step -> assertThat(step.after()).isGreaterThanOrEqualTo(new BigDecimal("0.5")));
    }

    @Test
    void shouldNotCutWhatNoLaneCanGiveOrNothingAsksFor() {
        assertThat(LaneCut.of(Testdata.edited(HEALTH, p -> {}))).isEmpty();
        assertThat(LaneCut.of(Testdata.edited(HEALTH, p -> Testdata.declare(p, "1", LegalUnit.WORKING_DAY))))
                .isEmpty();
        assertThat(LaneCut.of(Testdata.edited(HEALTH, p -> {
                    Testdata.declare(p, "1", LegalUnit.CALENDAR_DAY);
                    p.setLegalTimeLimit(null);
                })))
                .isEmpty();
    }

    private static QuickFix offered(Procedure procedure, String rule) {
        return of(procedure, rule).stream()
                .map(Finding::fix)
                .filter(fix -> fix != null)
                .findFirst()
                .orElseThrow();
    }

    private static List<Finding> of(Procedure procedure, String rule) {
        return QUALITY.check(procedure, CheckContext.on(LocalDate.of(2026, 11, 23))).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
