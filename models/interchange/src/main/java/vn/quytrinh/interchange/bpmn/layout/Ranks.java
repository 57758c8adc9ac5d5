package vn.quytrinh.interchange.bpmn.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The column of each shape: where somebody wants it, else the longest way from the first shape, links that lead back left aside. */
final class Ranks {

    private final Map<String, List<Link>> leaving = new LinkedHashMap<>();
    private final Map<String, Integer> ranks = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Set<Link> back = new HashSet<>();
    private final List<String> finished = new ArrayList<>();
    private final Set<String> placed = new HashSet<>();

    Ranks(List<Shape> shapes, List<Link> links) {
        shapes.forEach(shape -> leaving.put(shape.id(), new ArrayList<>()));
        links.forEach(link -> leaving.get(link.from()).add(link));
        shapes.forEach(shape -> visit(shape.id()));
        for (Shape shape : shapes) {
            Cell place = shape.place();
            ranks.put(shape.id(), place != null ? place.column() : shape == shapes.get(0) ? 0 : 1);
            if (place != null) {
                placed.add(shape.id());
            }
        }
        for (int i = finished.size() - 1; i >= 0; i--) {
            String from = finished.get(i);
            leaving.get(from).stream()
                    .filter(link -> !back.contains(link) && !placed.contains(link.to()))
                    .forEach(link -> ranks.merge(link.to(), ranks.get(from) + 1, Math::max));
        }
    }

    int of(String shape) {
        return ranks.getOrDefault(shape, 0);
    }

    boolean leadsBack(Link link) {
        return back.contains(link);
    }

    int columns() {
        return 1 + ranks.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private void visit(String shape) {
        if (!done.contains(shape) && open.add(shape)) {
            for (Link link : leaving.get(shape)) {
                if (open.contains(link.to())) {
                    back.add(link);
                } else {
                    visit(link.to());
                }
            }
            open.remove(shape);
            done.add(shape);
            finished.add(shape);
        }
    }
}
