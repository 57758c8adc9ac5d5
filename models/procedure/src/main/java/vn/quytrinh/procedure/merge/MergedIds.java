package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.InternalProcess;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/**
 * The ids of a merged procedure: one's own stay, and what the other added under an id that is taken gets a new one; so does all that
 * comes from another procedure, whose ids mean nothing here.
 */
final class MergedIds {

    private final Predicate<EObject> ofTheirsOnly;
    private final Set<String> taken = new HashSet<>();
    private final Set<EObject> renamed = new HashSet<>();

    private MergedIds(Predicate<EObject> ofTheirsOnly) {
        this.ofTheirsOnly = ofTheirsOnly;
    }

    static void settle(Procedure merged, Predicate<EObject> ofTheirsOnly, boolean ofOneProcedure) {
        if (ofOneProcedure) {
            new MergedIds(ofTheirsOnly).settle(merged);
        } else {
            merged.eAllContents().forEachRemaining(element -> {
                if (ofTheirsOnly.test(element)) {
                    forget(element);
                }
            });
        }
        nameSteps(merged.getProcess());
        StableIds.assign(merged);
    }

    /** First, for the id of a way says where it leads. */
    private static void nameSteps(@Nullable InternalProcess process) {
        if (process != null) {
            process.getSteps().stream()
                    .filter(step -> step.getId() == null)
                    .forEach(step -> step.setId(StableIds.nextStepId(process)));
        }
    }

    /** Gives an element the id of one's own. */
    static void keep(EObject element, EObject own) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            element.eSet(id, own.eGet(id));
        }
    }

    private void settle(Procedure merged) {
        List<EObject> all = new ArrayList<>();
        all.add(merged);
        merged.eAllContents().forEachRemaining(all::add);
        all.stream().filter(ofTheirsOnly.negate()).forEach(this::claim);
        all.stream().filter(ofTheirsOnly).forEach(this::claim);
        all.stream()
                .filter(ofTheirsOnly)
                .filter(element -> element instanceof Transition way && renamed.contains(way.getTo()))
                .forEach(MergedIds::forget);
    }

    private void claim(EObject element) {
        String id = EcoreUtil.getID(element);
        if (id == null) {
            return;
        }
        if (renamed.contains(element.eContainer()) || !taken.add(id)) {
            renamed.add(element);
            forget(element);
        }
    }

    private static void forget(EObject element) {
        EAttribute id = element.eClass().getEIDAttribute();
        if (id != null) {
            element.eSet(id, null);
        }
    }
}
