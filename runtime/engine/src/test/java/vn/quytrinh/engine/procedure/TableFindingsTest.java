package vn.quytrinh.engine.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableCase;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class TableFindingsTest {

    private static final String LAND = "dat-dai-cap-doi-gcn-10-ngay";

    static java.util.List<String> samples() {
        return SampleProcedures.keys();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldFindTheTablesOfTheSamplesSound(String key) {
        assertThat(TableFindings.of(SampleProcedures.load(key))).isEmpty();
    }

    @Test
    void shouldTellOfAGapWithAnInput() {
        // given
        Procedure procedure = SampleProcedures.load(LAND);
        DecisionTable table = procedure.getTables().get(0);

        // when
        table.getRows().remove(table.getRows().size() - 1);

        // then
        assertThat(TableFindings.of(procedure)).extracting(Finding::rule).contains("DT-04");
        assertThat(TableFindings.of(procedure)).allSatisfy(finding -> {
            assertThat(finding.element()).isEqualTo(table.getId());
            assertThat(finding.message().vi()).isNotBlank();
        });
    }

    @Test
    void shouldBlockATableWithTwoRowsInConflict() {
        // given
        Procedure procedure = SampleProcedures.load(LAND);
        DecisionTable table = procedure.getTables().get(0);
        var again = EcoreUtil.copy(table.getRows().get(0));
        again.setId("again");
        again.getConclusions().set(0, table.getRows().get(1).getConclusions().get(0));

        // when
        table.getRows().add(again);

        // then
        assertThat(TableFindings.of(procedure))
                .filteredOn(finding -> finding.rule().equals("DT-02"))
                .extracting(Finding::severity)
                .isNotEmpty()
                .containsOnly("ERROR");
    }

    @Test
    void shouldWarnOfATestCaseThatFails() {
        // given
        Procedure procedure = SampleProcedures.load(LAND);
        DecisionTable table = procedure.getTables().get(0);
        TableCase test = DecisionFactory.eINSTANCE.createTableCase();
        test.setName("Hồ sơ lạ");
        CaseValue expected = DecisionFactory.eINSTANCE.createCaseValue();
        expected.setName(table.getOutputs().get(0).getName());
        expected.setValue("\"chưa từng có\"");
        test.getExpected().add(expected);

        // when
        table.getCases().add(test);

        // then
        assertThat(TableFindings.of(procedure)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DT-08");
            assertThat(finding.severity()).isEqualTo("WARN");
            assertThat(finding.message().vi()).contains("Hồ sơ lạ");
        });
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of("online and taxOwed", null, "[online]"),
                Arguments.of("taxOwed and", null, "không phải là FEEL"),
                Arguments.of("now() > @\"2026-01-01\"", null, "now"),
                Arguments.of(null, "2000 * page", "[page]"),
                Arguments.of(null, "2000 * taxOwed", "kiểu số"));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void shouldBlockAFeeThatCannotBeDecided(@Nullable String expression, @Nullable String formula, String vi) {
        // given
        Procedure procedure = SampleProcedures.load(LAND);
        Fee fee = procedure.getFees().get(0);

        // when
        fee.setExpression(expression);
        fee.setFormula(formula);

        // then
        assertThat(TableFindings.of(procedure)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DT-07");
            assertThat(finding.severity()).isEqualTo("ERROR");
            assertThat(finding.element()).isEqualTo(fee.getId());
            assertThat(finding.message().vi()).contains(fee.getName(), vi);
        });
    }

    @Test
    void shouldBlockAComponentOverAFactNobodyDeclared() {
        Procedure procedure = SampleProcedures.load(LAND);
        procedure.getComponents().get(2).setExpression("measured");

        assertThat(TableFindings.of(procedure)).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("DT-07");
            assertThat(finding.message().vi()).contains("Thành phần hồ sơ 3", "\"measured\"", "remeasured");
        });
    }

    @Test
    void shouldTellOfACellThatIsNoFeel() {
        Procedure procedure = SampleProcedures.load(LAND);
        procedure.getTables().get(0).getRows().get(0).getConditions().set(0, "((");

        assertThat(TableFindings.of(procedure))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.message().vi()).doesNotContain("Exception"));
    }
}
