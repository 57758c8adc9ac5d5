package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;

/**
 * Puts copies of steps after the last of them. A copy has what the step itself says (name, unit, role, time, papers), none of its
 * ways, and lies on the way that leads on from the last one.
 */
final class CopiedSteps {
    private final Procedure procedure;
    private final InternalProcess process;

    CopiedSteps(Procedure procedure) {
        this.procedure = procedure;
        this.process = procedure.getProcess();
    }

    /** Returns the copies in the order of the steps. */
    List<Step> after(List<Step> steps) {
        List<Step> copies = new ArrayList<>();
        Step last = steps.getLast();
        for (Step step : steps) {
            Step copy = EcoreUtil.copy(step);
            alone(copy);
            copy.setId(StableIds.nextStepId(process));
            new AddedStep(process).add(last, copy);
            StableIds.assign(procedure);
            copies.add(copy);
            last = copy;
        }
        return copies;
    }

    /** Takes away what a copy would share with its original: ids, ways, its place. */
    static void alone(Step copy) {
        forgetId(copy);
        copy.eAllContents().forEachRemaining(CopiedSteps::forgetId);
        copy.getTransitions().clear();
        copy.setRouting(null);
        copy.setParallelSplit(false);
        copy.unsetJoin();
        copy.unsetEnd();
        copy.unsetOrder();
    }

    private static void forgetId(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            element.eUnset(id);
        }
    }
}
