package vn.quytrinh.interchange.bpmn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/**
 * Says what is to be drawn of a procedure. A transition to a step that is not, or not yet, in the process is left out; so is
 * nothing else.
 */
final class ProcedureDrawing {

    static final String NO_UNIT = "Chưa có đơn vị";

    private final Procedure procedure;
    private final List<Step> steps;
    private final Map<String, DrawnLane> lanes = new LinkedHashMap<>();
    private final List<DrawnShape> shapes = new ArrayList<>();
    private final List<DrawnFlow> flows = new ArrayList<>();
    private final Set<String> joined = new TreeSet<>();

    private ProcedureDrawing(Procedure procedure) {
        this.procedure = procedure;
        InternalProcess process = procedure.getProcess();
        this.steps = process == null
                ? List.of()
                : process.getSteps().stream()
                        .sorted(Comparator.comparingInt(ProcedureDrawing::orderOf))
                        .toList();
    }

    static Drawing of(Procedure procedure) {
        return new ProcedureDrawing(procedure).draw();
    }

    private Drawing draw() {
        units().filter(OrgUnit::isSetDrawnLane)
                .sorted(Comparator.comparingInt(OrgUnit::getDrawnLane))
                .forEach(this::laneOf);
        String start = BpmnIds.part(procedure.getId(), "start");
        OrgUnit firstUnit = steps.isEmpty() ? null : steps.get(0).getUnit();
        shapes.add(new DrawnShape(start, ShapeKind.START, laneOf(firstUnit), "Bắt đầu", ""));
        steps.forEach(this::drawStep);
        if (!steps.isEmpty()) {
            flows.add(DrawnFlow.of(
                    BpmnIds.part(procedure.getId(), "start-flow"),
                    start,
                    entryOf(steps.get(0).getId()),
                    ""));
        }
        for (Step step : steps) {
            new OutcomeDrawing(step, laneOf(step.getUnit()), this::entryOf, shapes::add, flows::add)
                    .draw(transitionsOf(step));
        }
        return new Drawing(List.copyOf(lanes.values()), shapes, flows);
    }

    private Stream<OrgUnit> units() {
        return steps.stream().map(Step::getUnit).filter(Objects::nonNull).distinct();
    }

    private void drawStep(Step step) {
        int lane = laneOf(step.getUnit());
        String id = BpmnIds.toBpmn(step.getId());
        if (step.getJoin() == JoinKind.ALL && arrivals(step) > 1) {
            String join = BpmnIds.part(step.getId(), "join");
            joined.add(step.getId());
            shapes.add(new DrawnShape(join, ShapeKind.JOIN, lane, "", ""));
            flows.add(DrawnFlow.of(BpmnIds.part(step.getId(), "join-flow"), join, id, ""));
        }
        boolean waits = step.getKind() == StepKind.WAIT_APPLICANT || step.getKind() == StepKind.WAIT_EXTERNAL;
        String name = Wording.clean(step.getName() == null ? "" : step.getName());
        String shown = Wording.TASK.fit(step.getId() + " · " + name);
        shapes.add(new DrawnShape(id, waits ? ShapeKind.WAIT : ShapeKind.STEP, lane, shown, name));
    }

    private String entryOf(String stepId) {
        return joined.contains(stepId) ? BpmnIds.part(stepId, "join") : BpmnIds.toBpmn(stepId);
    }

    private long arrivals(Step step) {
        return steps.stream()
                .flatMap(other -> transitionsOf(other).stream())
                .filter(way -> way.getTarget() == TransitionTarget.STEP && way.getTo() == step)
                .count();
    }

    private List<Transition> transitionsOf(Step step) {
        return step.getTransitions().stream()
                .filter(way -> way.getTarget() != TransitionTarget.STEP || steps.contains(way.getTo()))
                .toList();
    }

    private int laneOf(@Nullable OrgUnit unit) {
        boolean known = unit != null && unit.getId() != null;
        String id = known ? BpmnIds.toBpmn(unit.getId()) : BpmnIds.part(procedure.getId(), "no-unit");
        String name = known ? (unit.getName() == null ? unit.getId() : unit.getName()) : NO_UNIT;
        lanes.putIfAbsent(id, new DrawnLane(id, Wording.clean(name)));
        return List.copyOf(lanes.keySet()).indexOf(id);
    }

    private static int orderOf(Step step) {
        return step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE;
    }
}
