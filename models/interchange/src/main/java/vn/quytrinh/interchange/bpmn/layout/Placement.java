package vn.quytrinh.interchange.bpmn.layout;

import java.util.List;
import java.util.Map;

/**
 * Where everything is.
 *
 * @param pool the whole, with its head on the left
 * @param lanes the lanes from top to bottom, each with its head on the left
 * @param shapes the shapes by id
 * @param captions the words under shapes and beside flows, by the id of the shape or flow
 * @param ways the bends of the flows by id, from the edge of the one shape to the edge of the other
 */
public record Placement(
        Box pool, List<Box> lanes, Map<String, Box> shapes, Map<String, Box> captions, Map<String, List<Point>> ways) {}
