package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/** Puts a new step into a process: what led from the step before it to the next one now leads through the new step. */
final class AddedStep {
    private final InternalProcess process;
    private final StepFlow flow;
    private final StepSequence sequence;

    AddedStep(InternalProcess process) {
        this.process = process;
        this.flow = new StepFlow(process);
        this.sequence = new StepSequence(process);
    }

    Step add(@Nullable Step after, String name) {
        Step added = ProcessFactory.eINSTANCE.createStep();
        added.setId(StableIds.nextStepId(process));
        added.setName(name);
        added.setKind(StepKind.PROCESS);
        return add(after, added);
    }

    /** Puts a step in that has an id but no ways and no place yet. */
    Step add(@Nullable Step after, Step added) {
        Optional<Transition> way = after == null ? Optional.empty() : wayOn(after);
        Optional<Step> first = sequence.steps().stream().findFirst();
        sequence.insert(added, Optional.ofNullable(after));
        if (after == null) {
            first.ifPresentOrElse(next -> flow.join(added, next), () -> added.setEnd(true));
        } else if (way.isPresent()) {
            Step next = way.get().getTo();
            flow.lead(way.get(), added);
            flow.join(added, next);
        } else {
            flow.join(after, added);
            if (after.isEnd()) {
                after.unsetEnd();
                added.setEnd(true);
            }
        }
        return added;
    }

    /** Returns the way that the new step cuts in two, empty when the process ends there. */
    private Optional<Transition> wayOn(Step after) {
        List<Transition> ways = flow.from(after);
        if (ways.size() <= 1) {
            return ways.stream().findFirst();
        }
        String targets = ways.stream().map(way -> way.getTo().getId()).collect(Collectors.joining(", "));
        if (after.isParallelSplit()) {
            throw new EditRefusedException(
                    "Sau bước %s quy trình rẽ thành các nhánh song song (%s), nên chưa rõ bước mới thuộc nhánh nào. Hãy thêm sau một bước trong nhánh."
                            .formatted(after.getId(), targets),
                    "After step %s the process splits into parallel branches (%s), so it is not clear which one the new step belongs to. Add it after a step of a branch."
                            .formatted(after.getId(), targets));
        }
        return sequence.after(after).flatMap(next -> flow.between(after, next)).or(() -> {
            throw new EditRefusedException(
                    "Bước %s có nhiều đường đi tiếp (%s), nên chưa rõ bước mới nằm trên đường nào. Hãy thêm sau một trong các bước đó."
                            .formatted(after.getId(), targets),
                    "Several ways lead on from step %s (%s), so it is not clear on which one the new step lies. Add it after one of those steps."
                            .formatted(after.getId(), targets));
        });
    }
}
