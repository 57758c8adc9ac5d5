package vn.quytrinh.interchange.bpmn.layout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds a place for the words beside each flow: best along its first long line, never on a shape, seldom on a line. */
final class Labels {

    private static final int OFF_LINE = 3;
    private static final int OFF_BEND = 6;
    private static final int ON_SHAPE = 100_000;
    private static final int ON_LABEL = 5_000;
    private static final int ON_OTHER_WAY = 300;
    private static final int ON_OWN_WAY = 150;
    private static final int ON_BORDER = 60;

    private final Collection<Box> shapes;
    private final List<Box> lanes;
    private final Map<String, List<Point>> ways;
    private final List<Box> words = new ArrayList<>();

    Labels(Collection<Box> shapes, Collection<Box> captions, List<Box> lanes, Map<String, List<Point>> ways) {
        this.shapes = shapes;
        this.lanes = lanes;
        this.ways = ways;
        this.words.addAll(captions);
    }

    Map<String, Box> of(List<Link> links) {
        Map<String, Box> placed = new LinkedHashMap<>();
        for (Link link : links) {
            if (!link.label().isNone()) {
                Box box = best(link);
                words.add(box);
                placed.put(link.id(), box);
            }
        }
        return placed;
    }

    private Box best(Link link) {
        List<Box> candidates = candidates(ways.get(link.id()), link.label());
        Box best = candidates.get(0);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < candidates.size(); i++) {
            int cost = cost(candidates.get(i), link) + i;
            if (cost < least) {
                least = cost;
                best = candidates.get(i);
            }
        }
        return best;
    }

    /** Above or below the first line that is long enough, then anywhere beside the way. */
    private static List<Box> candidates(List<Point> way, Size size) {
        List<Box> roomy = new ArrayList<>();
        List<Box> rest = new ArrayList<>();
        for (int i = 1; i < way.size(); i++) {
            Point start = way.get(i - 1);
            Point end = way.get(i);
            if (start.y() == end.y()) {
                boolean fits = Math.abs(end.x() - start.x()) >= size.width();
                beside(start, end, size, fits ? roomy : rest);
            } else {
                along(start, end, size, rest);
            }
        }
        roomy.addAll(rest);
        return roomy;
    }

    private static void beside(Point start, Point end, Size size, List<Box> found) {
        Box line = Box.spanning(start, end);
        int[] xs = {
            line.x() + OFF_BEND,
            line.right() - size.width() - OFF_BEND,
            line.centreX() - size.width() / 2,
            line.x() + line.width() / 4 - size.width() / 2,
            line.x() + line.width() * 3 / 4 - size.width() / 2
        };
        for (int y : new int[] {line.y() - size.height() - OFF_LINE, line.y() + OFF_LINE}) {
            for (int x : xs) {
                found.add(new Box(x, y, size.width(), size.height()));
            }
        }
    }

    private static void along(Point start, Point end, Size size, List<Box> found) {
        Box line = Box.spanning(start, end);
        int[] ys = {line.centreY() - size.height() / 2, line.y() + OFF_BEND, line.bottom() - size.height() - OFF_BEND};
        for (int x : new int[] {line.x() + OFF_LINE + 1, line.x() - size.width() - OFF_LINE - 1}) {
            for (int y : ys) {
                found.add(new Box(x, y, size.width(), size.height()));
            }
        }
    }

    private int cost(Box box, Link link) {
        int cost = 0;
        cost += ON_SHAPE * (int) shapes.stream().filter(box::touches).count();
        cost += ON_LABEL * (int) words.stream().filter(box::touches).count();
        for (Box lane : lanes) {
            boolean inside = lane.y() < box.y() && box.bottom() < lane.bottom();
            boolean outside = box.bottom() <= lane.y() || lane.bottom() <= box.y();
            cost += inside || outside ? 0 : ON_BORDER;
            cost += box.x() < lane.x() + Metrics.HEAD || box.right() > lane.right() ? ON_SHAPE : 0;
        }
        for (Map.Entry<String, List<Point>> way : ways.entrySet()) {
            int price = way.getKey().equals(link.id()) ? ON_OWN_WAY : ON_OTHER_WAY;
            for (int i = 1; i < way.getValue().size(); i++) {
                Box line =
                        Box.spanning(way.getValue().get(i - 1), way.getValue().get(i));
                cost += line.touches(box) ? price : 0;
            }
        }
        return cost;
    }
}
