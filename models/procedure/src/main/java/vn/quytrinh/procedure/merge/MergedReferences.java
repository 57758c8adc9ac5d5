package vn.quytrinh.procedure.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/**
 * What the elements of a merged procedure refer to. A unit, a role or a table that is still needed comes back; a way to a step that is
 * deleted goes with it, and is told.
 */
final class MergedReferences {

    private final Trios trios;
    private final BiFunction<Trio, Side, EObject> copy;
    private final Map<Trio, EObject> made = new HashMap<>();
    private final Set<EObject> ofTheirsOnly = new HashSet<>();
    private final Deque<Pending> pending = new ArrayDeque<>();
    private final List<EObject> loose = new ArrayList<>();

    private record Pending(EObject holder, EReference reference, List<EObject> targets) {}

    MergedReferences(Trios trios, BiFunction<Trio, Side, EObject> copy) {
        this.trios = trios;
        this.copy = copy;
    }

    /**
     * Notes what an element has become.
     *
     * @param side whose it is, null for both
     */
    void made(Trio trio, EObject merged, @Nullable Side side) {
        made.put(trio, merged);
        if (side == Side.THEIRS && trio.mine == null) {
            ofTheirsOnly.add(merged);
        }
    }

    boolean isOfTheirsOnly(EObject merged) {
        return ofTheirsOnly.contains(merged);
    }

    void refer(EObject holder, EReference reference, List<EObject> targets) {
        if (!targets.isEmpty()) {
            pending.add(new Pending(holder, reference, targets));
        }
    }

    /** Sets the references and returns the elements of the sides that lead nowhere now. */
    List<EObject> resolve() {
        while (!pending.isEmpty()) {
            resolve(pending.poll());
        }
        return loose;
    }

    private void resolve(Pending each) {
        List<EObject> found = new ArrayList<>();
        for (EObject target : each.targets()) {
            EObject result = find(target);
            if (result != null) {
                found.add(result);
            } else if (!each.reference().isMany()) {
                leadNowhere(each.holder());
                return;
            }
        }
        if (each.reference().isMany()) {
            MergeRun.list(each.holder(), each.reference()).addAll(found);
        } else {
            each.holder().eSet(each.reference(), found.get(0));
        }
    }

    private void leadNowhere(EObject holder) {
        made.entrySet().stream()
                .filter(entry -> entry.getValue() == holder)
                .findFirst()
                .ifPresent(entry -> loose.add(entry.getKey().any()));
        if (holder instanceof Transition) {
            EcoreUtil.remove(holder);
        }
    }

    private @Nullable EObject find(EObject target) {
        Trio trio = trios.of(target);
        EObject known = made.get(trio);
        if (known != null || target instanceof Step) {
            return known;
        }
        EObject owner = made.get(trios.of(target.eContainer()));
        EReference part = target.eContainmentFeature();
        if (owner == null || !part.isMany()) {
            return null;
        }
        EObject restored = copy.apply(trio, trio.mine == target ? Side.MINE : Side.THEIRS);
        MergeRun.list(owner, part).add(restored);
        return restored;
    }
}
