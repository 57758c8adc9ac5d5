package vn.quytrinh.procedure.merge;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** What one side still needs, or has worked on, that the other has deleted. */
final class Deletions {

    private final Trios trios;
    private final Set<Trio> wantedByMine = new HashSet<>();
    private final Set<Trio> wantedByTheirs = new HashSet<>();

    Deletions(Trios trios, Procedure mine, Procedure theirs) {
        this.trios = trios;
        collect(mine, wantedByMine);
        collect(theirs, wantedByTheirs);
    }

    /** Tells whether a side has changed an element that the other has deleted, or leads to it anew. */
    boolean isContested(Trio deleted, Side keeper) {
        return !trios.same(deleted.base, deleted.on(keeper), true)
                || deleted.any() instanceof Step && isWanted(deleted, keeper);
    }

    /** Tells whether a side refers to an element from something that is new or changed there. */
    boolean isWanted(Trio element, Side by) {
        return (by == Side.MINE ? wantedByMine : wantedByTheirs).contains(element);
    }

    private void collect(Procedure side, Set<Trio> wanted) {
        for (TreeIterator<EObject> all = side.eAllContents(); all.hasNext(); ) {
            EObject holder = all.next();
            Trio trio = trios.of(holder);
            boolean whole = Whole.is(holder.eClass());
            if (whole && trios.same(trio.base, holder, true)) {
                continue;
            }
            for (EReference reference : holder.eClass().getEAllReferences()) {
                if (!reference.isContainment() && (whole || !isAsBefore(trio.base, holder, reference))) {
                    Trios.values(holder, reference).stream()
                            .map(trios::of)
                            .filter(target -> !refersTo(trio.base, reference, target) || whole)
                            .forEach(wanted::add);
                }
            }
        }
    }

    private boolean isAsBefore(@Nullable EObject base, EObject holder, EReference reference) {
        return base != null && trios.sameValue(base, holder, reference, true);
    }

    private boolean refersTo(@Nullable EObject base, EReference reference, Trio target) {
        return base != null
                && Trios.values(base, reference).stream().map(trios::of).anyMatch(target::equals);
    }
}
