package vn.quytrinh.interchange.bpmn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.operaton.bpm.model.bpmn.instance.EndEvent;
import org.operaton.bpm.model.bpmn.instance.ExclusiveGateway;
import org.operaton.bpm.model.bpmn.instance.FlowNode;
import org.operaton.bpm.model.bpmn.instance.Lane;
import org.operaton.bpm.model.bpmn.instance.ParallelGateway;
import org.operaton.bpm.model.bpmn.instance.ReceiveTask;
import org.operaton.bpm.model.bpmn.instance.SequenceFlow;
import org.operaton.bpm.model.bpmn.instance.Task;
import vn.quytrinh.interchange.bpmn.layout.Box;
import vn.quytrinh.interchange.bpmn.layout.Cell;
import vn.quytrinh.interchange.bpmn.layout.Point;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.procedure.samples.SampleProcedures;

class BpmnProjectionTest {

    static List<String> samples() {
        return SampleProcedures.keys();
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldDrawEveryStepAndTransitionOfASample(String key) {
        // given
        Procedure procedure = SampleProcedures.load(key);

        // when
        Diagram diagram = new Diagram(BpmnProjection.write(procedure));

        // then
        diagram.check();
        for (Step step : procedure.getProcess().getSteps()) {
            Task task = diagram.model.getModelElementById(BpmnIds.toBpmn(step.getId()));
            assertThat(task.getName()).startsWith(step.getId() + " · ");
            assertThat(task.getDocumentations())
                    .singleElement()
                    .satisfies(text -> assertThat(text.getTextContent()).isEqualTo(step.getName()));
            for (Transition way : step.getTransitions()) {
                SequenceFlow flow = diagram.model.getModelElementById(BpmnIds.toBpmn(way.getId()));
                String target =
                        way.getTarget() == TransitionTarget.STEP ? way.getTo().getId() : way.getId();
                assertThat(BpmnIds.toModel(flow.getTarget().getId())).isEqualTo(target);
                assertThat(BpmnIds.toModel(flow.getSource().getId())).isEqualTo(step.getId());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void shouldWriteTheSameTextForTheSameModel(String key) {
        assertThat(BpmnProjection.write(SampleProcedures.load(key)))
                .isEqualTo(BpmnProjection.write(SampleProcedures.load(key)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKeepShapesApartAndInTheirLanes(long seed) {
        // given
        Procedure procedure = TestdataProcedures.random(seed);

        // when
        Diagram diagram = new Diagram(BpmnProjection.write(procedure));

        // then
        diagram.check();
        assertThat(diagram.model.getModelElementsByType(Task.class))
                .hasSize(procedure.getProcess().getSteps().size());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void shouldKeepShapesApartWhereverStepsAndLanesWerePut(long seed) {
        // given
        Procedure procedure = TestdataProcedures.random(seed);
        Random random = new Random(seed);
        for (Step step : procedure.getProcess().getSteps()) {
            if (random.nextBoolean()) {
                step.setDrawnColumn(random.nextInt(9));
                step.setDrawnRow(random.nextInt(3));
            }
            if (step.getUnit() != null && random.nextBoolean()) {
                step.getUnit().setDrawnLane(random.nextInt(4));
            }
        }

        // when
        Diagram diagram = new Diagram(BpmnProjection.write(procedure));

        // then
        diagram.check();
    }

    @Test
    void shouldLeaveAStepWhereItWasPut() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        Step step = procedure.getProcess().getSteps().get(4);
        ProcedureDiagram before = ProcedureDiagram.of(procedure);
        Box was = before.placement().shapes().get(step.getId());
        int lane = before.drawing().shapes().stream()
                .filter(shape -> shape.id().equals(step.getId()))
                .findFirst()
                .orElseThrow()
                .lane();

        // when
        Cell cell = before.placement().nearest(lane, new Point(was.x() + 20, was.bottom() + 100));
        step.setDrawnColumn(cell.column());
        step.setDrawnRow(cell.row());

        // then
        ProcedureDiagram after = ProcedureDiagram.of(procedure);
        Box now = after.placement().shapes().get(step.getId());
        assertThat(now.x()).isEqualTo(was.x());
        assertThat(now.y()).isGreaterThan(was.bottom());
        assertThat(after.placement().nearest(lane, new Point(now.x() + 65, now.y() + 40)))
                .isEqualTo(cell);
    }

    @Test
    void shouldOrderLanesAsTheyWerePut() {
        // given
        Procedure procedure = SampleProcedures.load("y-te-mien-nhiem-gdv");
        List<String> found = new ArrayList<>(lanes(procedure));

        // when
        for (OrgUnit unit : procedure.getOrganisation().getUnits()) {
            unit.setDrawnLane(found.size() - found.indexOf(unit.getName()));
        }

        // then
        Collections.reverse(found);
        assertThat(lanes(procedure)).hasSizeGreaterThan(1).containsExactlyElementsOf(found);
    }

    private static List<String> lanes(Procedure procedure) {
        return ProcedureDiagram.of(procedure).drawing().lanes().stream()
                .map(DrawnLane::name)
                .toList();
    }

    @Test
    void shouldPutTheConditionOfAParallelSplitBeforeIt() {
        // when
        Diagram diagram = new Diagram(BpmnProjection.write(SampleProcedures.load("lien-thong-khai-sinh")));

        // then
        ParallelGateway split = diagram.model.getModelElementById("S02_at_split");
        assertThat(split.getIncoming()).singleElement().satisfies(flow -> {
            assertThat(flow.getName()).isEqualTo("đầy đủ, hợp lệ");
            assertThat(flow.getSource()).isInstanceOf(ExclusiveGateway.class);
        });
        assertThat(split.getOutgoing()).extracting(SequenceFlow::getId).containsExactly("S02_gt_S03", "S02_gt_S05");
        assertThat(diagram.model.<FlowNode>getModelElementById("S03")).isInstanceOf(ReceiveTask.class);
        assertThat(diagram.model.<FlowNode>getModelElementById("S07").getIncoming())
                .hasSize(3);
    }

    @Test
    void shouldDrawSideEndsBelowTheirGatewayInTheSameLane() {
        // when
        Diagram diagram = new Diagram(BpmnProjection.write(SampleProcedures.load("y-te-mien-nhiem-gdv")));

        // then
        Box gateway = diagram.nodes.get("S01_at_choice");
        assertThat(List.of("S01_gt_SUPPLEMENT_at_event", "S01_gt_REFUSE_at_event"))
                .allSatisfy(id -> assertThat(diagram.nodes.get(id).y()).isGreaterThan(gateway.bottom()));
        assertThat(diagram.model.getModelElementsByType(EndEvent.class))
                .extracting(EndEvent::getName)
                .containsExactlyInAnyOrder("Yêu cầu bổ sung", "Từ chối tiếp nhận", "Trả kết quả");
    }

    @Test
    void shouldJoinOnlyWhereAllBranchesAreAwaited() {
        // given
        Procedure procedure = TestdataProcedures.empty();
        Step first = TestdataProcedures.step(procedure, "S01");
        Step left = TestdataProcedures.step(procedure, "S02");
        Step right = TestdataProcedures.step(procedure, "S03");
        Step last = TestdataProcedures.step(procedure, "S04");
        first.setParallelSplit(true);
        TestdataProcedures.lead(first, left, "");
        TestdataProcedures.lead(first, right, "");
        TestdataProcedures.lead(left, last, "");
        TestdataProcedures.lead(right, last, "");
        last.setJoin(JoinKind.ALL);
        last.setEnd(true);
        StableIds.assign(procedure);

        // when
        Diagram diagram = new Diagram(BpmnProjection.write(procedure));

        // then
        diagram.check();
        ParallelGateway join = diagram.model.getModelElementById("S04_at_join");
        assertThat(join.getIncoming()).extracting(SequenceFlow::getId).containsExactly("S02_gt_S04", "S03_gt_S04");
        assertThat(join.getOutgoing())
                .extracting(flow -> flow.getTarget().getId())
                .containsExactly("S04");
        assertThat(diagram.model.getModelElementsByType(ExclusiveGateway.class)).isEmpty();
        assertThat(diagram.model.getModelElementsByType(Lane.class))
                .extracting(Lane::getName)
                .containsExactly("Chưa có đơn vị");
    }

    @Test
    void shouldLeadALoopBackWithoutCrossingTheStepsBetween() {
        // given
        Procedure procedure = TestdataProcedures.empty();
        Step first = TestdataProcedures.step(procedure, "S01");
        Step second = TestdataProcedures.step(procedure, "S02");
        Step third = TestdataProcedures.step(procedure, "S03");
        TestdataProcedures.lead(first, second, "");
        TestdataProcedures.lead(second, third, "");
        TestdataProcedures.lead(third, first, "làm lại từ đầu");
        third.setEnd(true);
        StableIds.assign(procedure);

        // when
        Diagram diagram = new Diagram(BpmnProjection.write(procedure));

        // then
        diagram.check();
        assertThat(diagram.lines.get("S03_gt_S01")).hasSize(5);
        assertThat(diagram.nodes.get("S01").x())
                .isLessThan(diagram.nodes.get("S03").x());
    }

    @Test
    void shouldDrawADraftWithoutStepsAndOneWithALooseEnd() {
        // given
        Procedure nothing = TestdataProcedures.empty();
        Procedure draft = TestdataProcedures.empty();
        Step step = TestdataProcedures.step(draft, "S01");
        TestdataProcedures.lead(step, TransitionTarget.STEP, "chưa rõ");
        StableIds.assign(draft);

        // when
        Diagram empty = new Diagram(BpmnProjection.write(nothing));
        Diagram loose = new Diagram(BpmnProjection.write(draft));

        // then
        empty.check();
        loose.check();
        assertThat(empty.nodes).hasSize(1);
        assertThat(loose.flows()).hasSize(1);
    }

    @Test
    void shouldRefuseStepsWithoutIds() {
        // given
        Procedure procedure = TestdataProcedures.empty();
        TestdataProcedures.step(procedure, "S01").setId(null);

        // then
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BpmnProjection.write(procedure))
                .withMessageContaining("StableIds.assign");
    }

    @Test
    void shouldDrawAnyNameAsText() {
        // given
        Procedure procedure = TestdataProcedures.empty();
        TestdataProcedures.step(procedure, "S01").setName("<script>&\u0001\"'" + new Random(1).nextInt());

        // when
        Diagram diagram = new Diagram(BpmnProjection.write(procedure));

        // then
        assertThat(diagram.model.<Task>getModelElementById("S01").getName()).startsWith("S01 · <script>& \"'");
    }
}
