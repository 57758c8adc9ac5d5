package vn.quytrinh.procedure.paths;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Step;

/**
 * Tells what a dossier has surely passed when it comes to a step. Where parallel branches meet all together, it has passed what
 * any of them passes; elsewhere, what every way passes.
 */
public final class Passages {

    private final StepGraph graph;
    private final Set<Step> reachable;

    private Passages(StepGraph graph) {
        this.graph = graph;
        this.reachable = graph.reachable();
    }

    /**
     * Reads a process.
     *
     * @param process the process, not null; later changes to it are not seen
     */
    public static Passages of(InternalProcess process) {
        return new Passages(new StepGraph(process));
    }

    /**
     * Returns the steps that can be reached without having passed one of the given steps before.
     *
     * @param passed the steps asked for
     */
    public Set<Step> without(Set<Step> passed) {
        Map<Step, Boolean> sure = sure(passed);
        Set<Step> found = new LinkedHashSet<>();
        reachable.stream().filter(step -> !sure.get(step)).forEach(found::add);
        return found;
    }

    /**
     * Returns a shortest path from the first step to an end that passes none of the given steps, or nothing when every dossier
     * passes one.
     *
     * @param passed the steps asked for
     */
    public Optional<List<Step>> around(Set<Step> passed) {
        Map<Step, Boolean> sure = sure(passed);
        boolean open =
                reachable.stream().anyMatch(step -> graph.isEnd(step) && !passed.contains(step) && !sure.get(step));
        return open ? path(passed) : Optional.empty();
    }

    /** Returns the steps a dossier can come to after a step. */
    public Set<Step> after(Step step) {
        Set<Step> seen = new LinkedHashSet<>();
        Deque<Step> open = new ArrayDeque<>(ways(step));
        while (!open.isEmpty()) {
            Step next = open.pop();
            if (seen.add(next)) {
                open.addAll(ways(next));
            }
        }
        return seen;
    }

    /** The greatest solution: everything is sure until a way shows otherwise. */
    private Map<Step, Boolean> sure(Set<Step> passed) {
        Map<Step, Boolean> sure = new HashMap<>();
        reachable.forEach(step -> sure.put(step, true));
        graph.first().ifPresent(first -> sure.put(first, false));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Step step : reachable) {
                if (sure.get(step) && !arrivesSure(step, passed, sure)) {
                    sure.put(step, false);
                    changed = true;
                }
            }
        }
        return sure;
    }

    private boolean arrivesSure(Step step, Set<Step> passed, Map<Step, Boolean> sure) {
        var before = graph.previous(step).stream()
                .filter(each -> reachable.contains(each) && !each.isEnd())
                .map(each -> sure.get(each) || passed.contains(each));
        return step.getJoin() == JoinKind.ALL ? before.anyMatch(each -> each) : before.allMatch(each -> each);
    }

    private Set<Step> ways(Step step) {
        return step.isEnd() ? Set.of() : graph.next(step);
    }

    private Optional<List<Step>> path(Set<Step> passed) {
        Map<Step, @Nullable Step> cameFrom = new HashMap<>();
        Deque<Step> open = new ArrayDeque<>();
        graph.first().filter(first -> !passed.contains(first)).ifPresent(first -> {
            cameFrom.put(first, null);
            open.add(first);
        });
        Set<Step> seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            Step step = open.removeFirst();
            if (graph.isEnd(step)) {
                return Optional.of(route(step, cameFrom));
            }
            for (Step next : graph.next(step)) {
                if (!passed.contains(next) && seen.add(next)) {
                    cameFrom.put(next, step);
                    open.addLast(next);
                }
            }
        }
        return Optional.empty();
    }

    private static List<Step> route(Step end, Map<Step, @Nullable Step> cameFrom) {
        List<Step> route = new ArrayList<>();
        for (Step step = end; step != null; step = cameFrom.get(step)) {
            route.add(0, step);
        }
        return route;
    }
}
