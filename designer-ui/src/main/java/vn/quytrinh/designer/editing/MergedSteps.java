package vn.quytrinh.designer.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/**
 * Makes one step of two that follow each other straight. Who is answerable must be the same: a step of two units or roles would hide
 * who did what. The times are added up, what both say is kept.
 */
final class MergedSteps {
    private final Procedure procedure;
    private final InternalProcess process;
    private final StepFlow flow;

    MergedSteps(Procedure procedure) {
        this.procedure = procedure;
        this.process = procedure.getProcess();
        this.flow = new StepFlow(process);
    }

    /** Takes the second step into the first. */
    void merge(Step first, Step second) {
        refuse(first, second);
        Transition link = flow.between(first, second).orElseThrow();
        addTime(first, second);
        first.setName(Stream.of(first.getName(), second.getName())
                .filter(name -> name != null && !name.isBlank())
                .distinct()
                .reduce((one, other) -> one + "; " + other)
                .orElse(null));
        join(first.getInputs(), second.getInputs());
        join(first.getOutputs(), second.getOutputs());
        join(first.getForms(), second.getForms());
        join(first.getChecklist(), second.getChecklist());
        join(first.getTools(), second.getTools());
        if (first.getSurvey() == null) {
            first.setSurvey(second.getSurvey());
        }
        flow.remove(link);
        for (Transition way : List.copyOf(second.getTransitions())) {
            flow.hand(way, first);
        }
        first.setRouting(second.getRouting());
        if (second.isParallelSplit()) {
            first.setParallelSplit(true);
        }
        if (second.isEnd()) {
            first.setEnd(true);
        }
        second.setRouting(null);
        new StepSequence(process).remove(second);
        StableIds.assign(procedure);
    }

    private void refuse(Step first, Step second) {
        boolean straight = first.getTransitions().size() == 1
                && flow.between(first, second).isPresent()
                && flow.into(second).size() == 1
                && !first.isParallelSplit()
                && first.getRouting() == null
                && !second.isSetJoin();
        if (!straight) {
            throw refused(
                    first,
                    second,
                    "không nối thẳng với nhau bằng một đường",
                    "are not joined by a single way straight on");
        }
        if (first.getUnit() != second.getUnit()) {
            throw refused(first, second, "thuộc hai đơn vị khác nhau", "belong to different units");
        }
        if (first.getRole() != second.getRole()) {
            throw refused(first, second, "do hai vai trò khác nhau thực hiện", "are done by different roles");
        }
        if (first.isClockCounted() != second.isClockCounted()) {
            throw refused(
                    first, second, "một bước tính giờ, một bước không", "differ in whether their time is counted");
        }
        if (isMoreThanAnAmount(first) || isMoreThanAnAmount(second)) {
            throw refused(
                    first,
                    second,
                    "có thời gian theo điều kiện, gồm nhiều phần hoặc có quy định quá hạn",
                    "have conditional times, times of several parts or time-outs");
        }
        if (hasAmount(first) && hasAmount(second) && unit(first) != unit(second)) {
            throw refused(first, second, "có thời gian theo đơn vị khác nhau", "state their times in different units");
        }
        new StepReferences(process).refuseIfNamed(second);
    }

    private static void addTime(Step first, Step second) {
        if (!hasAmount(second)) {
            return;
        }
        if (hasAmount(first)) {
            BigDecimal sum =
                    first.getDuration().getValue().add(second.getDuration().getValue());
            first.getDuration().setValue(sum);
            first.getDuration().setText(null);
            first.setDurationText(null);
        } else {
            TimeLimit time = second.getDuration();
            time.setId(null);
            first.setDuration(time);
            first.setDurationText(second.getDurationText());
        }
    }

    private static boolean isMoreThanAnAmount(Step step) {
        return step.getTimeout() != null
                || !step.getAlternatives().isEmpty()
                || step.getDuration() != null && !step.getDuration().getParts().isEmpty();
    }

    private static boolean hasAmount(Step step) {
        return step.getDuration() != null && step.getDuration().getValue() != null;
    }

    private static @Nullable Object unit(Step step) {
        return step.getDuration().isSetUnit() ? step.getDuration().getUnit() : null;
    }

    private static void join(EList<String> kept, EList<String> added) {
        added.stream()
                .filter(each -> kept.stream().noneMatch(other -> Objects.equals(other, each)))
                .toList()
                .forEach(kept::add);
    }

    private static EditRefusedException refused(Step first, Step second, String vietnamese, String english) {
        return new EditRefusedException(
                "Không gộp được: bước %s và %s %s.".formatted(first.getId(), second.getId(), vietnamese),
                "Cannot merge them: steps %s and %s %s.".formatted(first.getId(), second.getId(), english));
    }
}
