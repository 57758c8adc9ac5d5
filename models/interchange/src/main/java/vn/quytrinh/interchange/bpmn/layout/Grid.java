package vn.quytrinh.interchange.bpmn.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives every shape a column and a row; the rows of a lane follow one another. */
final class Grid {

    private final Ranks ranks;
    private final List<Shape> shapes;
    private final Map<String, Integer> rowInLane = new HashMap<>();
    private final Map<List<Integer>, Shape> taken = new HashMap<>();
    private final int[] laneStart;

    Grid(List<Shape> shapes, List<Link> links, int lanes) {
        this.shapes = shapes;
        this.ranks = new Ranks(shapes, links);
        Map<String, Shape> byId = new HashMap<>();
        shapes.forEach(shape -> byId.put(shape.id(), shape));
        int[] rows = new int[lanes];
        Arrays.fill(rows, 1);
        for (Shape shape : inOrder()) {
            Cell place = shape.place();
            int row = place == null ? wanted(shape, links, byId) : place.row();
            while (taken.containsKey(List.of(ranks.of(shape.id()), shape.lane(), row))) {
                row++;
            }
            taken.put(List.of(ranks.of(shape.id()), shape.lane(), row), shape);
            rowInLane.put(shape.id(), row);
            rows[shape.lane()] = Math.max(rows[shape.lane()], row + 1);
        }
        laneStart = new int[lanes + 1];
        for (int lane = 0; lane < lanes; lane++) {
            laneStart[lane + 1] = laneStart[lane] + rows[lane];
        }
    }

    int columns() {
        return ranks.columns();
    }

    int rows() {
        return laneStart[laneStart.length - 1];
    }

    int firstRow(int lane) {
        return laneStart[lane];
    }

    int column(String shape) {
        return ranks.of(shape);
    }

    int row(Shape shape) {
        return laneStart[shape.lane()] + rowInLane.get(shape.id());
    }

    @Nullable
    Shape at(int column, int row) {
        int lane = 0;
        while (lane + 1 < laneStart.length - 1 && laneStart[lane + 1] <= row) {
            lane++;
        }
        return taken.get(List.of(column, lane, row - laneStart[lane]));
    }

    /** What has its place comes first; then by columns, in each the main line before the side ends. */
    private List<Shape> inOrder() {
        List<Shape> order = new ArrayList<>(shapes);
        order.sort(Comparator.comparing((Shape shape) -> shape.place() == null)
                .thenComparingInt(shape -> ranks.of(shape.id()))
                .thenComparing(Shape::low));
        return order;
    }

    private int wanted(Shape shape, List<Link> links, Map<String, Shape> byId) {
        int near = links.stream()
                .filter(link -> link.to().equals(shape.id()) && !ranks.leadsBack(link))
                .map(link -> byId.get(link.from()))
                .filter(from -> from.lane() == shape.lane())
                .mapToInt(from -> rowInLane.getOrDefault(from.id(), 0))
                .min()
                .orElse(0);
        return shape.low() ? near + 1 : near;
    }
}
