package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;

/**
 * Puts the steps of another procedure in, one after the other, each on the way that leads on from the one before. Units and positions are
 * found by their names; ways back and branches of the other procedure stay behind, for they name steps that are not here.
 */
final class PastedSteps {
    private final ProcedureEditor editor;
    private final Procedure procedure;
    private final InternalProcess process;

    PastedSteps(ProcedureEditor editor, Procedure procedure) {
        this.editor = editor;
        this.procedure = procedure;
        this.process = procedure.getProcess();
    }

    /** Returns the ids of the new steps. */
    List<String> paste(@Nullable Step after, Procedure source) {
        List<String> pasted = new ArrayList<>();
        Step last = after;
        List<Step> steps = source.getProcess().getSteps().stream()
                .sorted(Comparator.comparingInt(step -> step.isSetOrder() ? step.getOrder() : Integer.MAX_VALUE))
                .toList();
        for (Step step : steps) {
            Step copy = EcoreUtil.copy(step);
            CopiedSteps.alone(copy);
            copy.setUnit(null);
            copy.setRole(null);
            copy.setSubstitute(null);
            copy.setTimeout(null);
            copy.setId(StableIds.nextStepId(process));
            new AddedStep(process).add(last, copy);
            editor.assign(copy, step.getUnit() == null ? null : step.getUnit().getName());
            editor.entrust(copy, step.getRole() == null ? null : step.getRole().getName());
            StableIds.assign(procedure);
            pasted.add(copy.getId());
            last = copy;
        }
        return pasted;
    }
}
