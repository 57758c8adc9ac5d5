package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/** Takes a step out of a process: what led to it now leads to the step after it. */
final class DeletedStep {
    private final InternalProcess process;
    private final StepFlow flow;
    private final StepSequence sequence;

    DeletedStep(InternalProcess process) {
        this.process = process;
        this.flow = new StepFlow(process);
        this.sequence = new StepSequence(process);
    }

    void delete(Step step) {
        if (process.getSteps().size() == 1) {
            throw new EditRefusedException(
                    "Bước %s là bước duy nhất của quy trình. Hãy thêm bước khác trước khi xóa.".formatted(step.getId()),
                    "Step %s is the only step of the process. Add another before deleting it.".formatted(step.getId()));
        }
        new StepReferences(process).refuseIfNamed(step);
        refuseParallel(step);
        Step next = next(step);
        List<Transition> ways = flow.into(step);
        for (Transition way : ways) {
            Step from = (Step) way.eContainer();
            if (next == null || next == from) {
                flow.remove(way);
                endAt(from, step);
            } else {
                refuseSecondWay(from, step, next);
                flow.lead(way, next);
            }
        }
        sequence.remove(step);
    }

    private @Nullable Step next(Step step) {
        List<Step> successors =
                flow.from(step).stream().map(Transition::getTo).distinct().toList();
        if (successors.size() <= 1) {
            return successors.isEmpty() ? null : successors.getFirst();
        }
        List<Step> onwards = successors.stream()
                .filter(successor -> sequence.isLater(successor, step))
                .toList();
        if (onwards.size() == 1) {
            return onwards.getFirst();
        }
        String targets = successors.stream().map(Step::getId).collect(Collectors.joining(", "));
        throw new EditRefusedException(
                "Từ bước %s có nhiều đường đi tiếp (%s), nên không rõ bước trước nối vào đâu khi xóa. Hãy xóa các nhánh trước."
                        .formatted(step.getId(), targets),
                "Several ways lead on from step %s (%s), so it is not clear where the step before should lead. Delete the branches first."
                        .formatted(step.getId(), targets));
    }

    private void refuseParallel(Step step) {
        boolean splits = step.isParallelSplit() && flow.from(step).size() > 1;
        boolean joins = StepFlow.isParallel(step) && flow.into(step).size() > 1;
        if (splits || joins) {
            throw new EditRefusedException(
                    "Tại bước %s các nhánh song song %s. Hãy xóa các nhánh trước."
                            .formatted(step.getId(), splits ? "bắt đầu" : "gặp lại nhau"),
                    "At step %s the parallel branches %s. Delete the branches first."
                            .formatted(step.getId(), splits ? "begin" : "come together"));
        }
    }

    private void refuseSecondWay(Step from, Step deleted, Step next) {
        if (flow.between(from, next).isPresent()) {
            throw new EditRefusedException(
                    "Khi xóa bước %s, từ bước %s sẽ có hai đường cùng tới bước %s với điều kiện khác nhau. Hãy bỏ bớt một đường trước."
                            .formatted(deleted.getId(), from.getId(), next.getId()),
                    "Without step %s two ways would lead from step %s to step %s on different conditions. Remove one of them first."
                            .formatted(deleted.getId(), from.getId(), next.getId()));
        }
    }

    private void endAt(Step from, Step deleted) {
        if (deleted.isEnd() && flow.from(from).isEmpty()) {
            from.setEnd(true);
        }
    }
}
