package vn.quytrinh.interchange.bpmn.layout;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where everything is.
 *
 * @param pool the whole, with its head on the left
 * @param lanes the lanes from top to bottom, each with its head on the left
 * @param shapes the shapes by id
 * @param captions the words under shapes and beside flows, by the id of the shape or flow
 * @param ways the bends of the flows by id, from the edge of the one shape to the edge of the other
 * @param columns the middles of the columns, from left to right
 * @param rows the middles of the rows of each lane, from top to bottom
 */
public record Placement(
        Box pool,
        List<Box> lanes,
        Map<String, Box> shapes,
        Map<String, Box> captions,
        Map<String, List<Point>> ways,
        List<Integer> columns,
        List<List<Integer>> rows) {

    /** How far behind the last column, or under the last row, a new one begins. */
    private static final int BEYOND = 90;

    /**
     * Returns the cell of a lane that is nearest to a point; right of the last column and under the last row a new one is meant.
     *
     * @param lane the number of the lane, from 0
     * @param point where something was put down
     */
    public Cell nearest(int lane, Point point) {
        return new Cell(nearest(columns, point.x()), nearest(rows.get(lane), point.y()));
    }

    /** Returns the number of the lane at a point; outside of all, that of the nearest. */
    public int laneAt(Point point) {
        return IntStream.range(0, lanes.size())
                .boxed()
                .min(Comparator.comparingInt(lane -> away(lanes.get(lane), point.y())))
                .orElse(0);
    }

    private static int away(Box lane, int y) {
        return Math.max(0, Math.max(lane.y() - y, y - lane.bottom()));
    }

    private static int nearest(List<Integer> middles, int place) {
        int last = middles.size() - 1;
        if (place > middles.get(last) + BEYOND) {
            return last + 1;
        }
        return IntStream.rangeClosed(0, last)
                .boxed()
                .min(Comparator.comparingInt(number -> Math.abs(middles.get(number) - place)))
                .orElse(0);
    }
}
