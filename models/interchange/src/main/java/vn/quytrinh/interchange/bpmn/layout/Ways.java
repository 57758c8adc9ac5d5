package vn.quytrinh.interchange.bpmn.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Draws the routes: from the right edge of one shape to the left edge of the other, always level or upright. */
final class Ways {

    private final Map<String, Shape> shapes;
    private final Map<String, Box> boxes;
    private final Lines lines;
    private final Metrics metrics;

    Ways(Map<String, Shape> shapes, Map<String, Box> boxes, Lines lines, Metrics metrics) {
        this.shapes = shapes;
        this.boxes = boxes;
        this.lines = lines;
        this.metrics = metrics;
    }

    Map<String, List<Point>> of(List<Link> links, Routes routes) {
        Map<String, Route> byLink = new LinkedHashMap<>();
        routes.all().forEach(route -> byLink.put(route.link().id(), route));
        Map<String, List<Point>> ways = new LinkedHashMap<>();
        links.forEach(link -> ways.put(link.id(), way(byLink.get(link.id()))));
        return ways;
    }

    private List<Point> way(Route route) {
        Link link = route.link();
        Box from = boxes.get(link.from());
        Box to = boxes.get(link.to());
        Shape.Form form = shapes.get(link.to()).form();
        int dy = lines.port(route) * form.port();
        int y = from.centreY();
        int end = to.centreY() + dy;

        List<Point> points = new ArrayList<>();
        points.add(new Point(from.right(), y));
        if (route.out() != null) {
            int x = metrics.outX(route.out(), link.from());
            points.add(new Point(x, y));
            y = route.channel() == null ? end : metrics.channelY(route.channel(), link.to());
            points.add(new Point(x, y));
        }
        if (route.in() != null) {
            int x = metrics.inX(route.in(), link.to());
            points.add(new Point(x, y));
            points.add(new Point(x, end));
        }
        points.add(new Point(to.x() + form.inset(dy), end));
        return List.copyOf(points);
    }
}
