package vn.quytrinh.interchange.bpmn;

import java.util.List;
import vn.quytrinh.interchange.bpmn.layout.LaneLayout;
import vn.quytrinh.interchange.bpmn.layout.Link;
import vn.quytrinh.interchange.bpmn.layout.Placement;
import vn.quytrinh.interchange.bpmn.layout.Shape;
import vn.quytrinh.interchange.bpmn.layout.Size;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.procedure.StableIds;

/**
 * Writes the internal process (quy trình nội bộ) of a procedure as BPMN 2.0 with its diagram: a pool named by the procedure,
 * a lane for each unit, a task for each step. It is a view of the model, not another form of it: what BPMN has no place for
 * is left out.
 *
 * <p>Elements have the ids of the model as {@link BpmnIds} writes them.
 */
public final class BpmnProjection {

    private BpmnProjection() {}

    /**
     * Returns the BPMN 2.0 document of a procedure; the same model always gives the same text.
     *
     * @param procedure the procedure, every step, transition and unit with an id; it may be unfinished
     * @throws IllegalArgumentException when ids are missing or used twice
     */
    public static String write(Procedure procedure) {
        StableIds.index(procedure);
        requireIds(procedure);
        Drawing drawing = ProcedureDrawing.of(procedure);
        return new BpmnDocument(procedure, drawing, layout(drawing)).write();
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

    private static Placement layout(Drawing drawing) {
        List<Shape> shapes =
                drawing.shapes().stream().map(BpmnProjection::shape).toList();
        List<Link> links = drawing.flows().stream()
                .map(flow -> new Link(flow.id(), flow.from(), flow.to(), Wording.FLOW.room(flow.name())))
                .toList();
        return LaneLayout.of(drawing.lanes().size(), shapes, links);
    }

    private static Shape shape(DrawnShape shape) {
        ShapeKind kind = shape.kind();
        Shape.Form form = kind.isStep() ? Shape.Form.TASK : kind.isGateway() ? Shape.Form.GATEWAY : Shape.Form.EVENT;
        Size caption = kind.isStep() ? Size.NONE : Wording.EVENT.room(shape.name());
        return new Shape(shape.id(), shape.lane(), form, kind.isSideEnd(), caption);
    }
}
