package vn.quytrinh.interchange.bpmn;

import vn.quytrinh.model.process.Procedure;

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
        ProcedureDiagram diagram = ProcedureDiagram.of(procedure);
        return new BpmnDocument(procedure, diagram.drawing(), diagram.placement()).write();
    }
}
