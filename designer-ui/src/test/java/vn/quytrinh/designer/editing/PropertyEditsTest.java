package vn.quytrinh.designer.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.procedure.samples.SampleProcedures;
import vn.quytrinh.rulebase.Text;

class PropertyEditsTest {
    private static final Text NAME = new Text("Mục", "Item");

    private final Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
    private final ProcedureEditor editor = new ProcedureEditor(procedure);
    private final PropertyEdits edits = editor.properties();

    @Test
    void shouldSetAndTakeBackAFeature() {
        // when
        edits.set(() -> procedure, ProcessPackage.Literals.PROCEDURE__CHANNELS, List.of("Trực tiếp"), NAME);

        // then
        assertThat(procedure.getChannels()).containsExactly("Trực tiếp");
        assertThat(editor.undoLabel()).map(Text::vi).contains("Đổi mục");

        // when
        editor.undo();

        // then
        assertThat(procedure.getChannels()).doesNotContain("Trực tiếp");
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldLetExpressionsFollowTheNewNameOfAFact() {
        // given
        Fact fact = (Fact) edits.add(() -> procedure, ProcessPackage.Literals.PROCEDURE__FACTS, NAME);
        edits.set(() -> fact, DecisionPackage.Literals.FACT__NAME, "area", NAME);
        Component paper = procedure.getComponents().getFirst();
        edits.set(
                () -> paper,
                ProcessPackage.Literals.COMPONENT__EXPRESSION,
                "area > 100 and kind = \"area\" and areaOfUse = 1",
                NAME);

        // then
        assertThat(Uses.of(procedure, fact)).extracting(Uses::element).containsExactly(paper);

        // when
        edits.set(() -> fact, DecisionPackage.Literals.FACT__NAME, "landArea", NAME);

        // then
        assertThat(paper.getExpression()).isEqualTo("landArea > 100 and kind = \"area\" and areaOfUse = 1");

        // when
        editor.undo();

        // then
        assertThat(fact.getName()).isEqualTo("area");
        assertThat(paper.getExpression()).startsWith("area > 100");
    }

    @Test
    void shouldMakeALimitWithItsFirstAmountAndForgetItWithTheLast() {
        // when
        edits.limit(
                () -> procedure.getProcess().getClock(),
                ProcessPackage.Literals.CLOCK_POLICY__RETURN_TO_DESK_WITHIN,
                BigDecimal.TWO,
                LegalUnit.WORKING_HOUR,
                NAME);

        // then
        assertThat(procedure.getProcess().getClock().getReturnToDeskWithin().getUnit())
                .isEqualTo(LegalUnit.WORKING_HOUR);

        // when
        edits.limit(
                () -> procedure.getProcess().getClock(),
                ProcessPackage.Literals.CLOCK_POLICY__RETURN_TO_DESK_WITHIN,
                null,
                null,
                NAME);

        // then
        assertThat(procedure.getProcess().getClock().getReturnToDeskWithin()).isNull();
    }

    @Test
    void shouldKeepWhatIsUsed() {
        // given
        OrgUnit unit = procedure.getProcess().getSteps().getFirst().getUnit();

        // then
        assertThat(Uses.of(procedure, unit)).isNotEmpty();
        assertThatThrownBy(() -> edits.remove(unit, NAME))
                .isInstanceOfSatisfying(
                        EditRefusedException.class,
                        refused -> assertThat(refused.reason().vi()).contains("bước S01"));
        assertThat(procedure.getOrganisation().getUnits()).contains(unit);
    }

    static Stream<Arguments> misfits() {
        return Stream.of(
                Arguments.of("a negative number", ProcessPackage.Literals.PROCEDURE__SETS, -1, "từ 0 trở lên"),
                Arguments.of(
                        "a negative amount",
                        ProcessPackage.Literals.PROCEDURE__HOURS_PER_DAY,
                        new BigDecimal("-8"),
                        "từ 0 trở lên"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("misfits")
    void shouldRefuseWhatDoesNotFit(String what, EStructuralFeature feature, Object value, String reason) {
        assertThatThrownBy(() -> edits.set(() -> procedure, feature, value, NAME))
                .isInstanceOfSatisfying(
                        EditRefusedException.class,
                        refused -> assertThat(refused.reason().vi()).contains(reason));
        assertThat(editor.isDirty()).isFalse();
    }

    @Test
    void shouldRefuseNamesPeriodsAndCirclesThatDoNotFit() {
        // given
        List<OrgUnit> units = procedure.getOrganisation().getUnits();
        OrgUnit one = units.get(0);
        OrgUnit other = units.get(1);
        edits.set(() -> one, OrganisationPackage.Literals.ORG_UNIT__PARENT, other, NAME);
        edits.set(() -> one, OrganisationPackage.Literals.ORG_UNIT__VALID_TO, LocalDate.of(2025, 6, 30), NAME);

        // then
        refused(other, OrganisationPackage.Literals.ORG_UNIT__PARENT, one, "vòng tròn");
        refused(other, OrganisationPackage.Literals.ORG_UNIT__NAME, one.getName(), "Đã có");
        refused(other, OrganisationPackage.Literals.ORG_UNIT__NAME, " ", "cần có tên");
        refused(one, OrganisationPackage.Literals.ORG_UNIT__VALID_FROM, LocalDate.of(2025, 7, 1), "Ngày đầu");
        refused(procedure.getProcess().getClock(), ProcessPackage.Literals.CLOCK_POLICY__CUTOFF, "25:00", "close-60m");
    }

    private void refused(EObject owner, EStructuralFeature feature, Object value, String reason) {
        assertThatThrownBy(() -> edits.set(() -> owner, feature, value, NAME))
                .isInstanceOfSatisfying(
                        EditRefusedException.class,
                        refused -> assertThat(refused.reason().vi()).contains(reason));
    }
}
