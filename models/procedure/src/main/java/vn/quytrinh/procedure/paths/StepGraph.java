package vn.quytrinh.procedure.paths;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** The steps of a process and the ways between them. */
final class StepGraph {

    private final List<Step> steps;
    private final Map<Step, Set<Step>> next = new LinkedHashMap<>();
    private final Map<Step, Set<Step>> previous = new LinkedHashMap<>();

    StepGraph(InternalProcess process) {
        this.steps = List.copyOf(process.getSteps());
        steps.forEach(step -> {
            next.put(step, new LinkedHashSet<>());
            previous.put(step, new LinkedHashSet<>());
        });
        steps.forEach(step -> ways(step).filter(next::containsKey).forEach(to -> {
            next.get(step).add(to);
            previous.get(to).add(step);
        }));
    }

    /** The steps its transitions lead to, and the one that a passed limit leads to. */
    private static Stream<Step> ways(Step step) {
        return Stream.concat(
                step.getTransitions().stream()
                        .filter(way -> way.getTarget() == TransitionTarget.STEP)
                        .map(Transition::getTo),
                Stream.ofNullable(step.getTimeout()).map(Timeout::getTo));
    }

    List<Step> steps() {
        return steps;
    }

    /** The step with the lowest order; steps without one come last. */
    Optional<Step> first() {
        return steps.stream()
                .min(Comparator.comparingInt(step -> step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE));
    }

    Set<Step> next(Step step) {
        return next.get(step);
    }

    Set<Step> previous(Step step) {
        return previous.get(step);
    }

    boolean isEnd(Step step) {
        return step.isEnd() || next.get(step).isEmpty();
    }

    Set<Step> reachable() {
        return first().map(step -> closure(List.of(step), this::onwards)).orElse(Set.of());
    }

    Set<Step> leadingToEnd() {
        return closure(steps.stream().filter(this::isEnd).toList(), previous::get).stream()
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Set<Step> onwards(Step step) {
        return step.isEnd() ? Set.of() : next.get(step);
    }

    private static Set<Step> closure(List<Step> from, Function<Step, Set<Step>> neighbours) {
        Set<Step> seen = new LinkedHashSet<>(from);
        Deque<Step> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            neighbours.apply(open.pop()).forEach(step -> {
                if (seen.add(step)) {
                    open.push(step);
                }
            });
        }
        return seen;
    }
}
