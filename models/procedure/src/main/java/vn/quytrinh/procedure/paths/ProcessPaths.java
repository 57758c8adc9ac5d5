package vn.quytrinh.procedure.paths;

import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.model.process.InternalProcess;

/**
 * The paths through an internal process; parallel branches are separate paths, so the one with the largest total is the
 * critical path.
 */
public final class ProcessPaths extends AbstractList<ProcessPath> {

    /** The most paths that are listed. */
    public static final int MAX_PATHS = 1_000;

    private final List<ProcessPath> paths;
    private final boolean capped;

    private ProcessPaths(List<ProcessPath> paths, boolean capped) {
        this.paths = paths;
        this.capped = capped;
    }

    /**
     * Finds every simple path from the first step (the lowest order) to an end (a step marked as end, or one that leads to no
     * other step). Ways back to a step already on the path are not followed.
     *
     * @param process the process, not null
     */
    public static ProcessPaths of(InternalProcess process) {
        var walk = new PathWalk(process);
        var totals = new PathTotals(process);
        List<ProcessPath> paths = walk.paths().stream().map(totals::path).toList();
        return new ProcessPaths(paths, walk.isCapped());
    }

    /** Tells whether there are more paths than were listed. */
    public boolean isCapped() {
        return capped;
    }

    /** Returns the critical path: the first of those with the largest total; empty when no path reaches an end. */
    public Optional<ProcessPath> worst() {
        return paths.stream()
                .reduce((a, b) -> Comparator.comparing(ProcessPath::total).compare(a, b) < 0 ? b : a);
    }

    @Override
    public ProcessPath get(int index) {
        return paths.get(index);
    }

    @Override
    public int size() {
        return paths.size();
    }
}
