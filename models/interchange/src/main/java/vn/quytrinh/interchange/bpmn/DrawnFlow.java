package vn.quytrinh.interchange.bpmn;

/**
 * A flow of the drawing.
 *
 * @param id its id in BPMN
 * @param from the id of the shape it leaves
 * @param to the id of the shape it leads to
 * @param name the condition, shortened; empty when there is none
 * @param documentation the whole condition, empty when there is none
 */
public record DrawnFlow(String id, String from, String to, String name, String documentation) {

    static DrawnFlow of(String id, String from, String to, String condition) {
        return new DrawnFlow(id, from, to, Wording.FLOW.fit(condition), condition);
    }
}
