package vn.quytrinh.interchange.bpmn.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A step, as a drawing shows it.
 *
 * @param node the id of its node in the drawing
 * @param name its whole name
 * @param lane the id of its lane or pool, empty when it lies in none
 * @param unit the name of that lane or pool
 * @param end whether a way out of it leads to an end
 * @param split whether all ways out of it to steps are taken together
 * @param join whether it waits for all ways that lead to it
 * @param ways the ways out of it that lead elsewhere than to an end
 */
record SeenStep(
        String node,
        String name,
        String lane,
        String unit,
        boolean end,
        boolean split,
        boolean join,
        List<SeenWay> ways) {

    SeenStep {
        ways = List.copyOf(ways);
    }

    /** Returns the same with the nodes replaced by the steps they stand for, and its ways sorted. */
    SeenStep named(UnaryOperator<String> stepOf) {
        List<SeenWay> sorted = ways.stream()
                .map(way -> new SeenWay(
                        way.target(), way.to().isEmpty() ? "" : stepOf.apply(way.to()), way.when(), way.flow()))
                .sorted(Comparator.comparing(SeenWay::target)
                        .thenComparing(SeenWay::to)
                        .thenComparing(SeenWay::when))
                .toList();
        return new SeenStep(stepOf.apply(node), name, lane, unit, end, split, join, sorted);
    }

    /** Tells in words what is drawn, without the ids of the drawing; for steps that are named. */
    String meaning() {
        String led = ways.stream()
                .map(way -> way.target() + " " + way.to() + " " + way.when())
                .collect(Collectors.joining("\n"));
        return String.join("\n", node, name, unit, end + " " + split + " " + join, led);
    }

    /** Whether both lead to the same ends in the same manner, whatever they are called; for steps that are named. */
    boolean sameShape(SeenStep other) {
        if (end != other.end || split != other.split || join != other.join || ways.size() != other.ways.size()) {
            return false;
        }
        for (int i = 0; i < ways.size(); i++) {
            if (!ways.get(i).sameEnd(other.ways.get(i))) {
                return false;
            }
        }
        return true;
    }
}
