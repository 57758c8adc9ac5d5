package vn.quytrinh.interchange.bpmn.layout;

/**
 * A flow to be led from one shape to another.
 *
 * @param id unique in the diagram
 * @param from the id of the shape it leaves
 * @param to the id of the shape it leads to
 * @param label the room of the words beside it
 */
public record Link(String id, String from, String to, Size label) {}
