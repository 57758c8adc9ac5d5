package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.procedure.comparison.Sequence;

/** Merges once, under given decisions. */
final class MergeRun {

    private final Trios trios;
    private final Deletions deletions;
    private final Map<String, Side> decisions;
    private final List<Conflict> conflicts = new ArrayList<>();
    private final MergedReferences references;

    MergeRun(Trios trios, Deletions deletions, Map<String, Side> decisions) {
        this.trios = trios;
        this.deletions = deletions;
        this.decisions = decisions;
        this.references = new MergedReferences(trios, this::copy);
    }

    Merged merge() {
        Procedure merged = (Procedure) both(trios.root());
        List<EObject> loose = references.resolve();
        MergedNumbers.settle(merged);
        MergedIds.settle(merged, references::isOfTheirsOnly, trios.isOfOneProcedure());
        return new Merged(merged, conflicts, loose);
    }

    /** Returns what becomes of an element, null when it is gone. */
    private @Nullable EObject merge(Trio trio, EReference part) {
        if (trio.mine != null && trio.theirs != null) {
            return Whole.is(trio.mine.eClass()) || isRebuilt(trio) ? whole(trio, part) : both(trio);
        }
        if (trio.mine == null && trio.theirs == null) {
            return null;
        }
        Side keeper = trio.mine != null ? Side.MINE : Side.THEIRS;
        if (trio.base == null) {
            return copy(trio, keeper);
        }
        if (!deletions.isContested(trio, keeper)) {
            return deletions.isWanted(trio, keeper) ? copy(trio, keeper) : null;
        }
        return decide(Conflict.Kind.DELETED, trio, part) == keeper ? copy(trio, keeper) : null;
    }

    /** Rows fit the columns they were written for. */
    private boolean isRebuilt(Trio trio) {
        EObject was = trio.base;
        return DecisionPackage.Literals.DECISION_TABLE.isInstance(trio.mine)
                && Stream.of(
                                DecisionPackage.Literals.DECISION_TABLE__INPUTS,
                                DecisionPackage.Literals.DECISION_TABLE__OUTPUTS,
                                DecisionPackage.Literals.DECISION_TABLE__HIT_POLICY)
                        .anyMatch(feature -> was == null
                                || !trios.sameValue(was, Objects.requireNonNull(trio.mine), feature, true)
                                || !trios.sameValue(was, Objects.requireNonNull(trio.theirs), feature, true));
    }

    private EObject whole(Trio trio, EReference part) {
        boolean agreed = trios.same(trio.mine, trio.theirs, false);
        if (agreed || trio.base != null && trios.same(trio.base, trio.theirs, true)) {
            return copy(trio, Side.MINE);
        }
        if (trio.base != null && trios.same(trio.base, trio.mine, true)) {
            return copy(trio, Side.THEIRS);
        }
        return copy(trio, decide(Conflict.Kind.ELEMENT, trio, part));
    }

    private EObject both(Trio trio) {
        EObject mine = Objects.requireNonNull(trio.mine);
        EObject merged = EcoreUtil.create(mine.eClass());
        references.made(trio, merged, null);
        for (EStructuralFeature feature : mine.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference part && part.isContainment()) {
                parts(trio, merged, part);
            } else {
                value(trio, merged, feature);
            }
        }
        return merged;
    }

    private void value(Trio trio, EObject merged, EStructuralFeature feature) {
        Side agreed = agreed(trio, feature);
        if (agreed == null && feature.isMany() && isMergedAsList(trio, merged, feature)) {
            return;
        }
        Side side = agreed != null ? agreed : decide(Conflict.Kind.VALUE, trio, feature);
        take(merged, Objects.requireNonNull(trio.on(side)), feature);
    }

    /** Returns whose value stands without asking, null where both have changed it, each in its own way. */
    private @Nullable Side agreed(Trio trio, EStructuralFeature feature) {
        EObject mine = Objects.requireNonNull(trio.mine);
        EObject theirs = Objects.requireNonNull(trio.theirs);
        if (Trios.isId(feature) && !trios.isOfOneProcedure()) {
            return Side.MINE;
        }
        boolean theirsKept = trio.base != null && trios.sameValue(trio.base, theirs, feature, true);
        boolean mineKept = trio.base != null && trios.sameValue(trio.base, mine, feature, true);
        if (theirsKept || trios.sameValue(mine, theirs, feature, true)) {
            return Side.MINE;
        }
        if (mineKept) {
            return Side.THEIRS;
        }
        boolean settled = Trios.isId(feature) || feature == Literals.STEP__ORDER;
        return settled ? Side.MINE : null;
    }

    private boolean isMergedAsList(Trio trio, EObject merged, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            Optional<List<Trio>> targets = MergedWords.of(
                    trio.base == null ? null : targets(trio.base, reference),
                    targets(trio.mine, reference),
                    targets(trio.theirs, reference),
                    Trio::words);
            targets.ifPresent(all -> references.refer(
                    merged, reference, all.stream().map(Trio::any).toList()));
            return targets.isPresent();
        }
        Optional<List<Object>> words = MergedWords.of(
                trio.base == null ? null : list(trio.base, feature),
                list(Objects.requireNonNull(trio.mine), feature),
                list(Objects.requireNonNull(trio.theirs), feature),
                String::valueOf);
        words.ifPresent(list(merged, feature)::addAll);
        return words.isPresent();
    }

    private List<Trio> targets(@Nullable EObject owner, EReference reference) {
        return Trios.values(Objects.requireNonNull(owner), reference).stream()
                .map(trios::of)
                .toList();
    }

    private void take(EObject merged, EObject from, EStructuralFeature feature) {
        if (feature instanceof EAttribute) {
            copyValue(merged, from, feature);
        } else {
            references.refer(merged, (EReference) feature, Trios.values(from, feature));
        }
    }

    private void parts(Trio owner, EObject merged, EReference part) {
        List<Trio> kept = new ArrayList<>();
        List<EObject> made = new ArrayList<>();
        for (Trio each : trios.parts(owner, part)) {
            EObject result = merge(each, part);
            if (result != null) {
                kept.add(each);
                made.add(result);
            }
        }
        if (!part.isMany()) {
            merged.eSet(part, made.isEmpty() ? null : made.get(0));
            return;
        }
        MergedOrder<Trio> order = new MergedOrder<>(
                order(owner.base, part, kept),
                order(owner.mine, part, kept),
                order(owner.theirs, part, kept),
                Trio::words);
        Side chosen = order.isContested() ? decide(Conflict.Kind.ORDER, owner, part) : Side.MINE;
        List<EObject> ordered = new ArrayList<>();
        order.order(chosen).forEach(each -> ordered.add(made.get(kept.indexOf(each))));
        list(merged, part).addAll(ordered);
    }

    private List<Trio> order(@Nullable EObject owner, EReference part, List<Trio> kept) {
        return owner == null
                ? List.of()
                : Sequence.read(owner, part).stream()
                        .map(trios::of)
                        .filter(kept::contains)
                        .toList();
    }

    /** Takes an element of one side with all its parts. */
    private EObject copy(Trio trio, Side side) {
        EObject from = Objects.requireNonNull(trio.on(side));
        EObject copy = EcoreUtil.create(from.eClass());
        references.made(trio, copy, trio.on(Side.MINE) == null ? Side.THEIRS : side);
        for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference part && part.isContainment()) {
                for (EObject each : Trios.values(from, part)) {
                    EObject made = copy(trios.of(each), side);
                    if (part.isMany()) {
                        list(copy, part).add(made);
                    } else {
                        copy.eSet(part, made);
                    }
                }
            } else {
                take(copy, from, feature);
            }
        }
        if (trio.mine != null && !trios.isOfOneProcedure()) {
            MergedIds.keep(copy, trio.mine);
        }
        return copy;
    }

    private Side decide(Conflict.Kind kind, Trio trio, EStructuralFeature feature) {
        String id = kind + " " + Objects.requireNonNullElse(Trios.id(trio.any()), "") + " " + feature.getName();
        conflicts.add(new Conflict(id, kind, trio.base, trio.mine, trio.theirs, feature));
        return decisions.getOrDefault(id, Side.MINE);
    }

    private static void copyValue(EObject to, EObject from, EStructuralFeature feature) {
        if (!from.eIsSet(feature)) {
            return;
        }
        if (feature.isMany()) {
            list(to, feature).addAll((EList<?>) from.eGet(feature));
        } else {
            to.eSet(feature, from.eGet(feature));
        }
    }

    @SuppressWarnings("unchecked")
    static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
