package vn.quytrinh.interchange.bpmn.layout;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tracks of all gaps and channels, and on which side of its middle a shape is reached. */
final class Lines {

    /** Places on the vertical: a row, its channel half a row below, and a port beside the middle. */
    private static final int ROW = 10;

    private static final int CHANNEL = 5;

    private final Grid grid;
    private final Map<String, Shape> shapes;
    private final Routes routes;
    private final List<Tracks> outs;
    private final List<Tracks> ins;
    private final List<Tracks> channels;

    Lines(Grid grid, Map<String, Shape> shapes, Routes routes) {
        this.grid = grid;
        this.shapes = shapes;
        this.routes = routes;
        this.outs = tracks(grid.columns() + 1);
        this.ins = tracks(grid.columns() + 1);
        this.channels = tracks(grid.rows());
        routes.all().forEach(this::enter);
        Stream.of(outs, ins, channels).flatMap(List::stream).forEach(Tracks::assign);
    }

    Tracks outs(int gap) {
        return outs.get(gap);
    }

    Tracks ins(int gap) {
        return ins.get(gap);
    }

    Tracks channel(int row) {
        return channels.get(row);
    }

    /** Returns -1 when a link reaches its target above the middle, 1 below, 0 at the middle. */
    int port(Route route) {
        Shape to = shapes.get(route.link().to());
        boolean alongRow = route.out() != null && route.in() == null && route.out() != grid.column(to.id());
        if (route.isStraight() || alongRow || routes.isQuietBefore(to)) {
            return 0;
        }
        return Integer.signum(lastTurn(route) - grid.row(to) * ROW);
    }

    private int lastTurn(Route route) {
        return route.channel() != null
                ? route.channel() * ROW + CHANNEL
                : grid.row(shapes.get(route.link().from())) * ROW;
    }

    private void enter(Route route) {
        Link link = route.link();
        int start = grid.row(shapes.get(link.from())) * ROW;
        int end = grid.row(shapes.get(link.to())) * ROW + port(route);
        if (route.out() != null && route.in() != null) {
            outs.get(route.out()).add(link.from(), start, lastTurn(route));
            ins.get(route.in()).add(link.to(), lastTurn(route), end);
            channels.get(route.channel()).add(link.to(), route.out() * 2, route.in() * 2 + 1);
        } else if (route.out() != null) {
            outs.get(route.out()).add(link.from(), start, end);
        } else if (route.in() != null) {
            ins.get(route.in()).add(link.to(), start, end);
        }
    }

    private static List<Tracks> tracks(int count) {
        return IntStream.range(0, count).mapToObj(i -> new Tracks()).toList();
    }
}
