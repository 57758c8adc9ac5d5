package vn.quytrinh.interchange.bpmn.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Lays out a diagram by lanes. Columns follow the longest way from the first shape; a lane is as high as its most crowded
 * column needs. Flows leave to the right and arrive from the left; their upright parts lie in the gaps between columns, and
 * those that skip columns or lead back run along free cells or in channels under the rows. A shape that somebody put into a cell
 * stays there; one that finds it taken goes to the next free row.
 */
public final class LaneLayout {

    private LaneLayout() {}

    /**
     * Places shapes and links; the same input always gives the same placement.
     *
     * @param lanes how many lanes there are, at least 1
     * @param shapes the shapes; the first is the start, at least one
     * @param links the links between them
     */
    public static Placement of(int lanes, List<Shape> shapes, List<Link> links) {
        Map<String, Shape> byId = new LinkedHashMap<>();
        shapes.forEach(shape -> byId.put(shape.id(), shape));
        Grid grid = new Grid(shapes, links, lanes);
        Routes routes = new Routes(grid, shapes, links);
        Lines lines = new Lines(grid, byId, routes);
        Metrics metrics = new Metrics(grid, shapes, routes, lines);

        Map<String, Box> boxes = new LinkedHashMap<>();
        Map<String, Box> captions = new LinkedHashMap<>();
        for (Shape shape : shapes) {
            int x = metrics.centreX(grid.column(shape.id()));
            Box box =
                    Box.around(x, metrics.middle(grid.row(shape)), shape.form().size());
            boxes.put(shape.id(), box);
            if (!shape.caption().isNone()) {
                Size size = shape.caption();
                int top = box.bottom() + Metrics.CAPTION_GAP;
                captions.put(shape.id(), new Box(x - size.width() / 2, top, size.width(), size.height()));
            }
        }
        List<Box> bands = IntStream.range(0, lanes)
                .mapToObj(lane -> metrics.lane(grid.firstRow(lane), grid.firstRow(lane + 1)))
                .toList();
        Map<String, List<Point>> ways = new Ways(byId, boxes, lines, metrics).of(links, routes);
        captions.putAll(new Labels(boxes.values(), captions.values(), bands, ways).of(links));
        List<Integer> columns =
                IntStream.range(0, grid.columns()).mapToObj(metrics::centreX).toList();
        List<List<Integer>> rows = IntStream.range(0, lanes)
                .mapToObj(lane -> IntStream.range(grid.firstRow(lane), grid.firstRow(lane + 1))
                        .mapToObj(metrics::middle)
                        .toList())
                .toList();
        return new Placement(metrics.pool(), bands, boxes, captions, ways, columns, rows);
    }
}
