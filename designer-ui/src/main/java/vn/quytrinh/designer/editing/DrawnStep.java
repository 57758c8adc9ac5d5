package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessFactory;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;
import vn.quytrinh.procedure.StableIds;

/** Puts a step in as a diagram is drawn: no way is cut in two, what leads on from it is drawn afterwards. */
final class DrawnStep {
    private final InternalProcess process;

    DrawnStep(Procedure procedure) {
        this.process = procedure.getProcess();
    }

    /** Draws a step after another on a new way, or for itself at the end. */
    Step draw(@Nullable Step from, String name) {
        Step drawn = ProcessFactory.eINSTANCE.createStep();
        drawn.setId(StableIds.nextStepId(process));
        drawn.setName(name);
        drawn.setKind(StepKind.PROCESS);
        var sequence = new StepSequence(process);
        List<Step> steps = sequence.steps();
        sequence.insert(drawn, from == null ? steps.stream().reduce((one, other) -> other) : Optional.of(from));
        if (from != null) {
            new StepFlow(process).join(from, drawn);
            if (from.isEnd()) {
                from.unsetEnd();
            }
        }
        return drawn;
    }
}
