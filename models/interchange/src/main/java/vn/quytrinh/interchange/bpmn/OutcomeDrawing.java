package vn.quytrinh.interchange.bpmn;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** Draws what follows a step: its gateways, its flows and the events at which branches end. */
final class OutcomeDrawing {

    private final Step step;
    private final int lane;
    private final UnaryOperator<String> entryOf;
    private final Consumer<DrawnShape> shapes;
    private final Consumer<DrawnFlow> flows;

    /**
     * @param entryOf gives the shape at which flows to a step arrive, by the id of the step
     */
    OutcomeDrawing(
            Step step,
            int lane,
            UnaryOperator<String> entryOf,
            Consumer<DrawnShape> shapes,
            Consumer<DrawnFlow> flows) {
        this.step = step;
        this.lane = lane;
        this.entryOf = entryOf;
        this.shapes = shapes;
        this.flows = flows;
    }

    void draw(List<Transition> transitions) {
        List<Transition> onwards =
                transitions.stream().filter(OutcomeDrawing::isStep).toList();
        List<Transition> sideways =
                transitions.stream().filter(way -> !isStep(way)).toList();
        boolean ends = step.isEnd() || step.getTransitions().isEmpty();
        boolean parallel = step.isParallelSplit() && onwards.size() > 1;
        int outcomes = (parallel ? 1 : onwards.size()) + sideways.size() + (ends ? 1 : 0);

        String from = outcomes > 1 ? gateway(ShapeKind.CHOICE, BpmnIds.toBpmn(step.getId()), "") : own();
        if (parallel) {
            String common = commonCondition(onwards);
            String split = gateway(ShapeKind.SPLIT, from, common == null ? "" : common);
            onwards.forEach(way -> flow(way, split, entryOf.apply(way.getTo().getId()), common == null));
        } else {
            onwards.forEach(way -> flow(way, from, entryOf.apply(way.getTo().getId()), true));
        }
        if (ends) {
            String end = BpmnIds.part(step.getId(), "end");
            shapes.accept(new DrawnShape(end, ShapeKind.END, lane, step.isEnd() ? "Trả kết quả" : "Kết thúc", ""));
            flows.accept(DrawnFlow.of(BpmnIds.part(step.getId(), "end-flow"), from, end, ""));
        }
        sideways.forEach(way -> {
            String event = BpmnIds.part(way.getId(), "event");
            shapes.accept(sideEnd(event, way.getTarget()));
            flow(way, from, event, true);
        });
    }

    private String own() {
        return BpmnIds.toBpmn(step.getId());
    }

    private String gateway(ShapeKind kind, String from, String condition) {
        String word = kind == ShapeKind.CHOICE ? "choice" : "split";
        String id = BpmnIds.part(step.getId(), word);
        shapes.accept(new DrawnShape(id, kind, lane, "", ""));
        flows.accept(DrawnFlow.of(BpmnIds.part(step.getId(), word + "-flow"), from, id, condition));
        return id;
    }

    private void flow(Transition way, String from, String to, boolean named) {
        flows.accept(DrawnFlow.of(BpmnIds.toBpmn(way.getId()), from, to, named ? condition(way) : ""));
    }

    private DrawnShape sideEnd(String id, TransitionTarget target) {
        String name = switch (target) {
            case SUPPLEMENT -> "Yêu cầu bổ sung";
            case REFUSE -> "Từ chối tiếp nhận";
            default -> "Không đủ điều kiện";
        };
        boolean supplement = target == TransitionTarget.SUPPLEMENT;
        return new DrawnShape(id, supplement ? ShapeKind.SUPPLEMENT : ShapeKind.REFUSAL, lane, name, "");
    }

    /** The condition all branches share, or null when they have conditions of their own. */
    private static @Nullable String commonCondition(List<Transition> ways) {
        String first = condition(ways.get(0));
        return ways.stream().allMatch(way -> condition(way).equals(first)) ? first : null;
    }

    private static String condition(Transition way) {
        return way.getWhen() == null ? "" : Wording.clean(way.getWhen());
    }

    private static boolean isStep(Transition way) {
        return way.getTarget() == TransitionTarget.STEP;
    }
}
