package vn.quytrinh.interchange.bpmn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.bpmn.layout.Cell;
import vn.quytrinh.interchange.bpmn.layout.LaneLayout;
import vn.quytrinh.interchange.bpmn.layout.Link;
import vn.quytrinh.interchange.bpmn.layout.Placement;
import vn.quytrinh.interchange.bpmn.layout.Shape;
import vn.quytrinh.interchange.bpmn.layout.Size;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;

/**
 * The diagram of a procedure (lưu đồ): what is drawn and where it is, one lane per unit.
 *
 * @param drawing what is drawn
 * @param placement where it is
 */
public record ProcedureDiagram(Drawing drawing, Placement placement) {

    /**
     * Lays out the internal process of a procedure; the same model always gives the same diagram.
     *
     * @param procedure the procedure, every step, transition and unit with an id; it may be unfinished
     * @throws IllegalArgumentException when ids are missing or used twice
     */
    public static ProcedureDiagram of(Procedure procedure) {
        StableIds.index(procedure);
        requireIds(procedure);
        Drawing drawing = ProcedureDrawing.of(procedure);
        return new ProcedureDiagram(drawing, layout(drawing, places(procedure)));
    }

    private static void requireIds(Procedure procedure) {
        boolean complete = procedure.getId() != null
                && (procedure.getProcess() == null
                        || procedure.getProcess().getSteps().stream()
                                .allMatch(step -> step.getId() != null
                                        && step.getTransitions().stream().allMatch(way -> way.getId() != null)));
        if (!complete) {
            throw new IllegalArgumentException(
                    "Expected the procedure and all its steps and transitions to have ids but"
                            + " some have none. Maybe StableIds.assign was not called.");
        }
    }

    /** Where somebody put steps; no further away than a drawing of this size may need. */
    private static Map<String, Cell> places(Procedure procedure) {
        Map<String, Cell> places = new HashMap<>();
        List<Step> steps = procedure.getProcess() == null
                ? List.of()
                : procedure.getProcess().getSteps();
        for (Step step : steps) {
            if (step.isSetDrawnColumn() && step.isSetDrawnRow()) {
                int column = Math.min(step.getDrawnColumn(), 4 * steps.size() + 4);
                places.put(BpmnIds.toBpmn(step.getId()), new Cell(column, Math.min(step.getDrawnRow(), steps.size())));
            }
        }
        return places;
    }

    private static Placement layout(Drawing drawing, Map<String, Cell> places) {
        List<Shape> shapes = drawing.shapes().stream()
                .map(shape -> shape(shape, places.get(shape.id())))
                .toList();
        List<Link> links = drawing.flows().stream()
                .map(flow -> new Link(flow.id(), flow.from(), flow.to(), Wording.FLOW.room(flow.name())))
                .toList();
        return LaneLayout.of(drawing.lanes().size(), shapes, links);
    }

    private static Shape shape(DrawnShape shape, @Nullable Cell place) {
        ShapeKind kind = shape.kind();
        Shape.Form form = kind.isStep() ? Shape.Form.TASK : kind.isGateway() ? Shape.Form.GATEWAY : Shape.Form.EVENT;
        Size caption = kind.isStep() ? Size.NONE : Wording.EVENT.room(shape.name());
        return new Shape(shape.id(), shape.lane(), form, kind.isSideEnd(), caption, place);
    }
}
