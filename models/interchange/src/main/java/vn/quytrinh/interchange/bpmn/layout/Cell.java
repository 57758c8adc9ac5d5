package vn.quytrinh.interchange.bpmn.layout;

/**
 * A place in the grid of a diagram.
 *
 * @param column counted from the left, from 0
 * @param row counted from the top of its lane, from 0
 */
public record Cell(int column, int row) {}
