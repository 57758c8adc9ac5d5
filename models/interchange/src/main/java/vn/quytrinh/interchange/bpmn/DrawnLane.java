package vn.quytrinh.interchange.bpmn;

/**
 * A lane of the drawing.
 *
 * @param id its id in BPMN
 * @param name the name of the unit
 */
public record DrawnLane(String id, String name) {}
