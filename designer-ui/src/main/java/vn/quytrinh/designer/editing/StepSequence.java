package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Stage;
import vn.quytrinh.model.process.Step;

/** The steps of a process in the order in which people read them: by number, those without one last. */
final class StepSequence {
    private final InternalProcess process;

    StepSequence(InternalProcess process) {
        this.process = process;
    }

    List<Step> steps() {
        List<Step> steps = new ArrayList<>(process.getSteps());
        steps.sort(Comparator.comparingInt(step -> step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE));
        return steps;
    }

    Optional<Step> after(Step step) {
        List<Step> steps = steps();
        int next = steps.indexOf(step) + 1;
        return next < steps.size() ? Optional.of(steps.get(next)) : Optional.empty();
    }

    Optional<Step> before(Step step) {
        List<Step> steps = steps();
        int previous = steps.indexOf(step) - 1;
        return previous >= 0 ? Optional.of(steps.get(previous)) : Optional.empty();
    }

    boolean isLater(Step step, Step than) {
        List<Step> steps = steps();
        return steps.indexOf(step) > steps.indexOf(than);
    }

    /** Puts a step in its place, in the list, in the numbers and in the stage of the step before it. */
    void insert(Step added, Optional<Step> after) {
        List<Step> steps = steps();
        after.ifPresentOrElse(
                previous -> {
                    steps.add(steps.indexOf(previous) + 1, added);
                    process.getSteps().add(process.getSteps().indexOf(previous) + 1, added);
                    stageOf(previous)
                            .ifPresent(stage ->
                                    stage.getSteps().add(stage.getSteps().indexOf(previous) + 1, added));
                },
                () -> {
                    steps.addFirst(added);
                    process.getSteps().addFirst(added);
                });
        number(steps);
    }

    void remove(Step step) {
        stageOf(step).ifPresent(stage -> stage.getSteps().remove(step));
        process.getSteps().remove(step);
        number(steps());
    }

    /** Exchanges two neighbours. */
    void exchange(Step first, Step second) {
        List<Step> steps = steps();
        steps.set(steps.indexOf(first), second);
        steps.set(steps.lastIndexOf(second), first);
        exchange(process.getSteps(), first, second);
        stageOf(first).ifPresent(stage -> exchange(stage.getSteps(), first, second));
        number(steps);
    }

    Optional<Stage> stageOf(Step step) {
        return process.getStages().stream()
                .filter(stage -> stage.getSteps().contains(step))
                .findFirst();
    }

    private static void exchange(EList<Step> list, Step first, Step second) {
        int one = list.indexOf(first);
        int other = list.indexOf(second);
        list.move(other, first);
        list.move(one, second);
    }

    private static void number(List<Step> steps) {
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            if (!step.isSetOrder() || step.getOrder() != place + 1) {
                step.setOrder(place + 1);
            }
        }
    }
}
