package vn.quytrinh.designer.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.samples.SampleProcedures;

class LaneTimeTest {

    @Test
    void shouldTellHowMuchLongerEachUnitMayTake() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        procedure.getProcess().getSteps().get(3).getDuration().setValue(new BigDecimal("6"));
        TimeTotal limit = TimeTotal.of(procedure.getProcess().getDeclaredTotal());

        // when
        List<LaneTime> lanes = LaneTime.of(procedure, limit);

        // then
        assertThat(lanes).extracting(lane -> lane.unit().getName()).contains("Sở Y tế");
        assertThat(lanes).allSatisfy(lane -> {
            assertThat(lane.comparison().orElseThrow().below()).isTrue();
            assertThat(lane.comparison().orElseThrow().difference().vi()).isEqualTo("1 ngày làm việc");
        });
        assertThat(lanes.stream().filter(lane -> lane.unit().getName().equals("Sở Y tế")))
                .singleElement()
                .satisfies(lane -> assertThat(lane.spent().size())
                        .isLessThanOrEqualTo(lane.path().size()));
    }

    @Test
    void shouldTellNoSlackWithoutALimit() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");

        // then
        assertThat(LaneTime.of(procedure, null))
                .isNotEmpty()
                .allMatch(lane -> lane.comparison().isEmpty());
    }
}
