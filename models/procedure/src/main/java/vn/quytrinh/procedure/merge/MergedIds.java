package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.StableIds;

/** The ids of a merged procedure: one's own stay, and what the other added under an id that is taken gets a new one. */
final class MergedIds {

    private final Predicate<EObject> ofTheirsOnly;
    private final Set<String> taken = new HashSet<>();
    private final Set<EObject> renamed = new HashSet<>();

    private MergedIds(Predicate<EObject> ofTheirsOnly) {
        this.ofTheirsOnly = ofTheirsOnly;
    }

    static void settle(Procedure merged, Predicate<EObject> ofTheirsOnly) {
        new MergedIds(ofTheirsOnly).settle(merged);
        StableIds.assign(merged);
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
        element.eSet(element.eClass().getEIDAttribute(), null);
    }
}
