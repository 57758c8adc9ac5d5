package vn.quytrinh.interchange.bpmn.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Chooses a route for every link so that none runs through a shape and two lie on one another only where they meet. */
final class Routes {

    private final Grid grid;
    private final Map<String, Shape> shapes = new HashMap<>();
    private final Set<String> leaving = new HashSet<>();
    /** The target of the links that run through an empty cell. */
    private final Map<List<Integer>, String> passes = new HashMap<>();

    private final List<Route> routes = new ArrayList<>();

    Routes(Grid grid, List<Shape> shapes, List<Link> links) {
        this.grid = grid;
        shapes.forEach(shape -> this.shapes.put(shape.id(), shape));
        links.forEach(link -> leaving.add(link.from()));
        links.stream().sorted(Comparator.comparingInt(this::span)).forEach(link -> routes.add(route(link)));
    }

    List<Route> all() {
        return routes;
    }

    /** Whether a flow may come to the middle of a shape although it does not come along the row. */
    boolean isQuietBefore(Shape shape) {
        return isQuiet(grid.column(shape.id()) - 1, grid.row(shape), shape.id());
    }

    private int span(Link link) {
        return Math.abs(grid.column(link.to()) - grid.column(link.from()));
    }

    private Route route(Link link) {
        int from = grid.column(link.from());
        int to = grid.column(link.to());
        int fromRow = grid.row(shapes.get(link.from()));
        int toRow = grid.row(shapes.get(link.to()));
        if (to > from && isFree(from + 1, to - 1, fromRow, link.to())) {
            pass(from + 1, to - 1, fromRow, link.to());
            if (fromRow == toRow) {
                return Route.straight(link);
            }
            return to == from + 1 ? new Route(link, to, null, null) : new Route(link, null, null, to);
        }
        if (to > from && isFree(from + 1, to - 1, toRow, link.to()) && isQuiet(from, toRow, link.to())) {
            pass(from, to - 1, toRow, link.to());
            return new Route(link, from + 1, null, null);
        }
        return new Route(link, from + 1, toRow > fromRow ? toRow - 1 : toRow, to);
    }

    private boolean isFree(int first, int last, int row, String target) {
        return IntStream.rangeClosed(first, last)
                .allMatch(column -> grid.at(column, row) == null
                        && passes.getOrDefault(List.of(column, row), target).equals(target));
    }

    private boolean isQuiet(int column, int row, String target) {
        Shape shape = grid.at(column, row);
        return (shape == null || !leaving.contains(shape.id()))
                && passes.getOrDefault(List.of(column, row), target).equals(target);
    }

    private void pass(int first, int last, int row, String target) {
        IntStream.rangeClosed(first, last).forEach(column -> passes.put(List.of(column, row), target));
    }
}
