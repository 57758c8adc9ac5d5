package vn.quytrinh.interchange.bpmn;

import java.util.List;

/**
 * What is to be drawn of a procedure, before it is laid out.
 *
 * @param lanes the lanes from top to bottom, at least one
 * @param shapes the shapes; the start comes first
 * @param flows the flows between them
 */
public record Drawing(List<DrawnLane> lanes, List<DrawnShape> shapes, List<DrawnFlow> flows) {

    /** Keeps copies of the lists. */
    public Drawing {
        lanes = List.copyOf(lanes);
        shapes = List.copyOf(shapes);
        flows = List.copyOf(flows);
    }
}
