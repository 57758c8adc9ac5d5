package vn.quytrinh.procedure.paths;

import java.util.List;
import java.util.Set;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;

/**
 * Which steps a dossier can come to, and from which it can come to an end.
 *
 * @param unreachable the steps no path from the first step comes to, in the order of the process
 * @param withoutEnd the steps from which no end can be reached, in the order of the process
 */
public record Reachability(List<Step> unreachable, List<Step> withoutEnd) {

    /** Makes the lists unmodifiable. */
    public Reachability {
        unreachable = List.copyOf(unreachable);
        withoutEnd = List.copyOf(withoutEnd);
    }

    /**
     * Finds the steps at fault in a process.
     *
     * @param process the process, not null
     */
    public static Reachability of(InternalProcess process) {
        var graph = new StepGraph(process);
        Set<Step> reachable = graph.reachable();
        Set<Step> ending = graph.leadingToEnd();
        return new Reachability(
                graph.steps().stream().filter(step -> !reachable.contains(step)).toList(),
                graph.steps().stream().filter(step -> !ending.contains(step)).toList());
    }
}
