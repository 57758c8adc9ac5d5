package vn.quytrinh.interchange.bpmn;

/**
 * A shape of the drawing.
 *
 * @param id its id in BPMN
 * @param kind what it stands for
 * @param lane the number of its lane, from 0
 * @param name the words in or under it, empty when there are none
 * @param documentation the full wording, empty when the name says it all
 */
public record DrawnShape(String id, ShapeKind kind, int lane, String name, String documentation) {}
