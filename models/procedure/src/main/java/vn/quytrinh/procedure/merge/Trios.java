package vn.quytrinh.procedure.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.procedure.comparison.Correspondence;
import vn.quytrinh.procedure.comparison.Labels;
import vn.quytrinh.procedure.comparison.Sequence;

/** Which elements of three procedures are the same, and whether what they say is. */
final class Trios {

    private static final EReference WAYS = ProcessPackage.Literals.STEP__TRANSITIONS;

    private final Map<EObject, Trio> byElement = new HashMap<>();
    private final Map<Trio, Map<EReference, List<Trio>>> parts = new LinkedHashMap<>();
    private final @Nullable Correspondence toMine;
    private final @Nullable Correspondence toTheirs;
    private final Correspondence across;
    private final Trio root;
    /** Steps whose ways are matched last, for a way is known by where it leads. */
    private final List<Trio> undirected = new ArrayList<>();

    Trios(@Nullable Procedure base, Procedure mine, Procedure theirs) {
        this.toMine = base == null ? null : Correspondence.of(base, mine);
        this.toTheirs = base == null ? null : Correspondence.of(base, theirs);
        this.across = Correspondence.of(mine, theirs);
        this.root = add(new Trio(base, mine, theirs));
        List<Trio> steps = List.copyOf(undirected);
        steps.forEach(step -> partsOf(step).put(WAYS, match(step, WAYS)));
    }

    /** Tells whether both sides are versions of one procedure, so that ids mean the same. */
    boolean isOfOneProcedure() {
        return across.isOfOneProcedure();
    }

    Trio root() {
        return root;
    }

    Trio of(EObject element) {
        return Objects.requireNonNull(byElement.get(element), "an element of none of the procedures");
    }

    List<Trio> parts(Trio owner, EReference part) {
        return parts.getOrDefault(owner, Map.of()).getOrDefault(part, List.of());
    }

    /** Tells whether two elements say the same in all their features and parts. */
    boolean same(@Nullable EObject one, @Nullable EObject other, boolean ids) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one.eClass() != other.eClass()) {
            return false;
        }
        for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
            boolean passed = !ids && feature == one.eClass().getEIDAttribute();
            if (!passed && !sameValue(one, other, feature, ids)) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether two elements say the same in a feature. */
    boolean sameValue(EObject one, EObject other, EStructuralFeature feature, boolean ids) {
        if (feature instanceof EAttribute) {
            return one.eIsSet(feature) == other.eIsSet(feature)
                    && Objects.equals(one.eGet(feature), other.eGet(feature));
        }
        List<EObject> left = values(one, feature);
        List<EObject> right = values(other, feature);
        boolean contained = ((EReference) feature).isContainment();
        boolean same = left.size() == right.size();
        for (int i = 0; same && i < left.size(); i++) {
            same = contained ? same(left.get(i), right.get(i), ids) : of(left.get(i)) == of(right.get(i));
        }
        return same;
    }

    static List<EObject> values(EObject owner, EStructuralFeature feature) {
        Object value = owner.eGet(feature);
        if (value instanceof EList<?> many) {
            List<EObject> values = new ArrayList<>();
            many.forEach(each -> values.add((EObject) each));
            return values;
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    private Trio add(Trio trio) {
        enter(trio.base, trio);
        enter(trio.mine, trio);
        enter(trio.theirs, trio);
        Map<EReference, List<Trio>> owned = new LinkedHashMap<>();
        parts.put(trio, owned);
        for (EReference part : trio.any().eClass().getEAllContainments()) {
            if (part == WAYS) {
                undirected.add(trio);
            } else {
                owned.put(part, match(trio, part));
            }
        }
        return trio;
    }

    private Map<EReference, List<Trio>> partsOf(Trio owner) {
        return Objects.requireNonNull(parts.get(owner));
    }

    private void enter(@Nullable EObject element, Trio trio) {
        if (element != null) {
            byElement.put(element, trio);
        }
    }

    private List<Trio> match(Trio owner, EReference part) {
        List<Trio> matched = new ArrayList<>();
        List<EObject> ofMine = read(owner.mine, part);
        List<EObject> ofTheirs = read(owner.theirs, part);
        for (EObject was : read(owner.base, part)) {
            matched.add(add(new Trio(was, take(toMine, was, ofMine), take(toTheirs, was, ofTheirs))));
        }
        for (EObject own : ofMine) {
            EObject other = added(own, ofTheirs, owner.base == null);
            if (other != null) {
                ofTheirs.remove(other);
            }
            matched.add(add(new Trio(null, own, other)));
        }
        ofTheirs.forEach(other -> matched.add(add(new Trio(null, null, other))));
        return matched;
    }

    private static List<EObject> read(@Nullable EObject owner, EReference part) {
        return owner == null ? List.of() : Sequence.read(owner, part);
    }

    private static @Nullable EObject take(@Nullable Correspondence known, EObject was, List<EObject> among) {
        EObject now = known == null ? null : known.right(was).orElse(null);
        return now != null && among.remove(now) ? now : null;
    }

    /** Both sides number what they add by themselves, so an id alone does not make two new elements one. */
    private @Nullable EObject added(EObject own, List<EObject> others, boolean idsCount) {
        if (others.isEmpty()) {
            return null;
        }
        if (!own.eContainmentFeature().isMany()) {
            return others.get(0);
        }
        if (own instanceof Transition way) {
            return others.stream()
                    .filter(other -> leadsAlike(way, (Transition) other))
                    .findFirst()
                    .orElse(null);
        }
        Optional<EObject> known = across.right(own).filter(others::contains);
        String label = Labels.of(own);
        if (known.isPresent() && (idsCount || label.equals(Labels.of(known.get())))) {
            return known.get();
        }
        return others.stream()
                .filter(other -> !label.isEmpty() && label.equals(Labels.of(other)))
                .findFirst()
                .orElse(null);
    }

    private boolean leadsAlike(Transition one, Transition other) {
        return one.getTarget() == other.getTarget()
                && (one.getTo() == null || other.getTo() == null
                        ? one.getTo() == other.getTo()
                        : of(one.getTo()) == of(other.getTo()));
    }

    /** Returns the id of an element. */
    static @Nullable String id(EObject element) {
        return EcoreUtil.getID(element);
    }

    static boolean isId(EStructuralFeature feature) {
        return feature == CommonPackage.Literals.IDENTIFIED__ID || feature == CommonPackage.Literals.EXTRA__ID;
    }
}
