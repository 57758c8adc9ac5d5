package vn.quytrinh.conformance.element;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.paths.Passages;

/** Answers questions about the paths of one process, in ids of steps. */
public final class PathQuestions {

    private final Passages passages;
    private final Map<String, Step> steps = new HashMap<>();

    /** Reads a process; it must not be changed while questions are asked. */
    public PathQuestions(InternalProcess process) {
        passages = Passages.of(process);
        process.getSteps().forEach(step -> steps.put(Objects.requireNonNullElse(step.getId(), ""), step));
    }

    /** Returns the steps that can be reached without having passed one of the given steps before. */
    public Set<String> without(Set<String> passed) {
        return passages.without(steps(passed)).stream().map(PathQuestions::id).collect(Collectors.toSet());
    }

    /** Returns a path to an end that passes none of the given steps, or nothing when there is none. */
    public Optional<List<String>> around(Set<String> passed) {
        return passages.around(steps(passed))
                .map(route -> route.stream().map(PathQuestions::id).toList());
    }

    private Set<Step> steps(Set<String> ids) {
        return ids.stream().map(steps::get).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static String id(Step step) {
        return Objects.requireNonNullElse(step.getId(), "");
    }
}
