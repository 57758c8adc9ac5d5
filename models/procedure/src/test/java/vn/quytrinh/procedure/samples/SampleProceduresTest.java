package vn.quytrinh.procedure.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Requirement;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

class SampleProceduresTest {

    @Test
    void shouldLoadSixProcedures() {
        assertThat(SampleProcedures.all())
                .extracting(Procedure::getCode)
                .containsExactlyInAnyOrder("1.001193", "1.012783", "1.009645.H05", "2.000286", "1.013876", "2.002621");
    }

    @Test
    void shouldGiveANewModelEachTime() {
        // given
        Procedure first = SampleProcedures.load("ho-tich-khai-sinh");

        // when
        first.setName("khác");

        // then
        assertThat(SampleProcedures.load("ho-tich-khai-sinh").getName()).isEqualTo("Đăng ký khai sinh");
    }

    @Test
    void shouldChooseTheWayOfLandByTheTaxOwed() {
        // when
        Procedure land = SampleProcedures.load("dat-dai-cap-doi-gcn-10-ngay");

        // then
        Step check = land.getProcess().getSteps().get(1);
        assertThat(check.getRouting().getId()).isEqualTo("T1");
        assertThat(check.getRouting().getInputs()).extracting("fact.name").containsExactly("taxOwed");
    }

    @Test
    void shouldBindTheConditionsOfTheLinkedProcedure() {
        // when
        Procedure linked = SampleProcedures.load("lien-thong-khai-sinh");

        // then
        Step residence = linked.getProcess().getSteps().get(3);
        assertThat(residence.getRouting()).isNotNull();
        assertThat(residence.getAlternatives()).extracting("expression").containsExactly("verificationNeeded");
        assertThat(linked.getLegalTimeLimit().getAlternatives())
                .extracting("expression")
                .containsExactly("verificationNeeded");
        assertThat(linked.getComponents().get(3).getExpression()).isEqualTo("wantsIdCard");
    }

    @Test
    void shouldDecideEveryConditionalComponentByAFactWithLabels() {
        for (Procedure procedure : SampleProcedures.all()) {
            assertThat(procedure.getFacts()).as(procedure.getId()).isNotEmpty().allSatisfy(fact -> {
                assertThat(fact.getLabelVi()).isNotBlank();
                assertThat(fact.getLabelEn()).isNotBlank();
                assertThat(fact.isSetType()).isTrue();
            });
            assertThat(procedure.getComponents())
                    .filteredOn(component -> component.getRequirement() == Requirement.CONDITIONAL)
                    .allSatisfy(component -> assertThat(component.getExpression())
                            .as(component.getCondition())
                            .isNotBlank());
        }
    }

    @Test
    void shouldTellTheLevelThatApprovesAnInvestment() {
        DecisionTable level = SampleProcedures.load("dau-tu-chap-thuan-chu-truong")
                .getTables()
                .get(1);

        assertThat(level.getName()).isEqualTo("Cấp chấp thuận chủ trương đầu tư");
        assertThat(level.getLegalBasis()).contains("[unchecked]");
        assertThat(level.getRows())
                .flatExtracting(TableRow::getConclusions)
                .containsExactly("\"Quốc hội\"", "\"Thủ tướng Chính phủ\"", "\"UBND cấp tỉnh\"");
    }

    @Test
    void shouldConcludeOnlyWithTransitionsOfTheStepThatIsRouted() {
        for (Procedure procedure : SampleProcedures.all()) {
            for (Step step : procedure.getProcess().getSteps()) {
                DecisionTable table = step.getRouting();
                if (table != null) {
                    Set<String> outcomes = step.getTransitions().stream()
                            .map(Transition::getId)
                            .map(id -> "\"" + id + "\"")
                            .collect(Collectors.toSet());
                    assertThat(table.getHitPolicy()).isEqualTo(HitPolicy.UNIQUE);
                    assertThat(table.getOutputs()).extracting("name").containsExactly("outcome");
                    assertThat(table.getRows())
                            .isNotEmpty()
                            .allSatisfy(row -> assertThat(outcomes).containsAll(row.getConclusions()));
                }
            }
        }
    }

    @Test
    void shouldRefuseAnUnknownKey() {
        assertThatThrownBy(() -> SampleProcedures.load("../secret"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ho-tich-khai-sinh");
    }
}
