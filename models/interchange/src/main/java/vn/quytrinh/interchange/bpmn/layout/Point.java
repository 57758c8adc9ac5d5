package vn.quytrinh.interchange.bpmn.layout;

/**
 * A point of the diagram.
 *
 * @param x pixels from the left
 * @param y pixels from the top
 */
public record Point(int x, int y) {}
