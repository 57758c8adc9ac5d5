package vn.quytrinh.procedure.paths;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;

/** Walks from the first step to every end, never through a step from which no end can be reached. */
final class PathWalk {

    /** Bounds the work on graphs in which most ways lead back. */
    private static final int MAX_MOVES = 200_000;

    private final StepGraph graph;
    private final Set<Step> leadingToEnd;
    private final List<List<Step>> paths = new ArrayList<>();
    private final Set<Step> current = new LinkedHashSet<>();
    private int moves;
    private boolean capped;

    PathWalk(InternalProcess process) {
        this.graph = new StepGraph(process);
        this.leadingToEnd = graph.leadingToEnd();
        graph.first().filter(leadingToEnd::contains).ifPresent(this::walk);
    }

    List<List<Step>> paths() {
        return paths;
    }

    boolean isCapped() {
        return capped;
    }

    private void walk(Step step) {
        if (paths.size() >= ProcessPaths.MAX_PATHS || ++moves > MAX_MOVES) {
            capped = true;
            return;
        }
        current.add(step);
        if (graph.isEnd(step)) {
            paths.add(List.copyOf(current));
        } else {
            for (Step next : graph.next(step)) {
                if (!capped && leadingToEnd.contains(next) && !current.contains(next)) {
                    walk(next);
                }
            }
        }
        current.remove(step);
    }
}
