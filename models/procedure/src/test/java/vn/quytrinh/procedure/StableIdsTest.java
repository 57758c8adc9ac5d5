package vn.quytrinh.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.organisation.OrganisationFactory;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.samples.SampleProcedures;

class StableIdsTest {

    private final Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");

    @Test
    void shouldNameElementsByTheirPath() {
        assertThat(StableIds.index(procedure))
                .containsKeys(
                        "y-te-mien-nhiem-gdv",
                        "y-te-mien-nhiem-gdv/clock",
                        "y-te-mien-nhiem-gdv/clock/apologyBefore",
                        "y-te-mien-nhiem-gdv/components/2",
                        "y-te-mien-nhiem-gdv/extra/split",
                        "S04/duration",
                        "S01>REFUSE",
                        "U03",
                        "P01");
    }

    @Test
    void shouldKeepExistingIdsWhenElementsAreAddedAndRemoved() {
        // given
        Set<String> before = Set.copyOf(StableIds.index(procedure).keySet());
        procedure.getComponents().remove(0);
        procedure.getComponents().add(0, ProcessFactory.eINSTANCE.createComponent());

        // when
        StableIds.assign(procedure);

        // then
        assertThat(procedure.getComponents())
                .extracting("id")
                .containsExactly("y-te-mien-nhiem-gdv/components/3", "y-te-mien-nhiem-gdv/components/2");
        assertThat(before)
                .containsAll(StableIds.index(procedure).keySet().stream()
                        .filter(id -> !id.endsWith("/components/3"))
                        .toList());
    }

    @Test
    void shouldNumberStepsUnitsAndPositions() {
        // given
        Step added = ProcessFactory.eINSTANCE.createStep();
        Transition way = ProcessFactory.eINSTANCE.createTransition();
        way.setTo(procedure.getProcess().getSteps().get(0));
        added.getTransitions().add(way);
        procedure.getProcess().getSteps().add(added);
        var unit = OrganisationFactory.eINSTANCE.createOrgUnit();
        procedure.getOrganisation().getUnits().add(unit);

        // when
        String next = StableIds.nextStepId(procedure.getProcess());
        StableIds.assign(procedure);

        // then
        assertThat(next).isEqualTo("S09");
        assertThat(added.getId()).isEqualTo("S09");
        assertThat(way.getId()).isEqualTo("S09>S01");
        assertThat(unit.getId()).isEqualTo("U04");
        assertThat(StableIds.nextStepId(procedure.getProcess())).isEqualTo("S10");
    }

    @Test
    void shouldGiveTheFirstStepOfANewProcessTheFirstNumber() {
        assertThat(StableIds.nextStepId(ProcessFactory.eINSTANCE.createInternalProcess()))
                .isEqualTo("S01");
    }

    @Test
    void shouldRefuseRepeatedIds() {
        // given
        procedure.getProcess().getSteps().get(3).setId("S01");

        // when / then
        assertThatThrownBy(() -> StableIds.assign(procedure))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[S01]");
    }

    @Test
    void shouldNameARootWithoutIdByItsType() {
        // given
        var limit = CommonFactory.eINSTANCE.createTimeLimit();
        limit.getParts().add(CommonFactory.eINSTANCE.createTimeLimit());

        // when
        StableIds.assign(limit);

        // then
        assertThat(limit.getId()).isEqualTo("timeLimit");
        assertThat(limit.getParts().get(0).getId()).isEqualTo("timeLimit/parts/1");
    }

    @Test
    void shouldNumberOnFromTheHighestNumber() {
        // given
        procedure.getProcess().getSteps().get(0).setId("S120");
        procedure.getProcess().getSteps().get(1).setId("S7");

        // when / then
        assertThat(StableIds.nextStepId(procedure.getProcess())).isEqualTo("S121");
    }
}
