package vn.quytrinh.procedure.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;

/** Everything in which two procedures differ, told once each: of the procedure first, then step by step. Immutable. */
public final class Comparison {

    private static final Set<EStructuralFeature> PLACES = Set.of(
            Literals.STEP__DRAWN_COLUMN, Literals.STEP__DRAWN_ROW, OrganisationPackage.Literals.ORG_UNIT__DRAWN_LANE);
    private static final Set<EStructuralFeature> AMOUNT = Set.of(
            CommonPackage.Literals.TIME_LIMIT__VALUE,
            CommonPackage.Literals.TIME_LIMIT__UNIT,
            CommonPackage.Literals.TIME_LIMIT__PARTS);

    private final Procedure left;
    private final Procedure right;
    private final Correspondence correspondence;
    private final List<Difference> differences = new ArrayList<>();

    private Comparison(Procedure left, Procedure right) {
        this.left = left;
        this.right = right;
        this.correspondence = Correspondence.of(left, right);
        compare(left, right);
        List<Step> order = right.getProcess() == null ? List.of() : inOrder(right);
        differences.sort(Comparator.comparingInt(
                difference -> difference.step().map(step -> place(step, order)).orElse(-1)));
    }

    /**
     * Compares two procedures.
     *
     * @param left the earlier one, which is only read, not null
     * @param right the later one, which is only read, not null
     */
    public static Comparison of(Procedure left, Procedure right) {
        return new Comparison(left, right);
    }

    /** Returns the differences. */
    public List<Difference> differences() {
        return List.copyOf(differences);
    }

    /** Returns the earlier procedure. */
    public Procedure left() {
        return left;
    }

    /** Returns the later procedure. */
    public Procedure right() {
        return right;
    }

    /** Returns which element of one is which of the other. */
    public Correspondence correspondence() {
        return correspondence;
    }

    /** Puts a step that is only on the left after what comes before it there. */
    private int place(Step step, List<Step> order) {
        int place = order.indexOf(step);
        if (place >= 0) {
            return 2 * place;
        }
        List<Step> left = inOrder((Procedure) EcoreUtil.getRootContainer(step));
        for (int i = left.indexOf(step); i >= 0; i--) {
            Optional<EObject> known = correspondence.right(left.get(i));
            if (known.isPresent()) {
                return 2 * order.indexOf((Step) known.get()) + 1;
            }
        }
        return 0;
    }

    private static List<Step> inOrder(Procedure procedure) {
        return Sequence.read(procedure.getProcess(), Literals.INTERNAL_PROCESS__STEPS).stream()
                .map(Step.class::cast)
                .toList();
    }

    private void compare(EObject left, EObject right) {
        for (EStructuralFeature feature : left.eClass().getEAllStructuralFeatures()) {
            if (feature instanceof EReference part && part.isContainment()) {
                compareParts(left, right, part);
            } else if (isTold(left, feature) && differs(left, right, feature)) {
                boolean place = PLACES.contains(feature);
                add(place ? Difference.Kind.MOVED : Difference.Kind.CHANGED, left, right, feature);
            }
        }
    }

    /** Numbers follow from the order, a place is told by its column, an amount of time with what has it, ids where people know them. */
    private boolean isTold(EObject owner, EStructuralFeature feature) {
        if (feature == Literals.STEP__DRAWN_ROW || feature == Literals.STEP__ORDER) {
            return false;
        }
        if (AMOUNT.contains(feature)) {
            return owner.eContainmentFeature() == null
                    || owner.eContainmentFeature().isMany();
        }
        return feature != CommonPackage.Literals.IDENTIFIED__ID
                || correspondence.isOfOneProcedure()
                        && (owner instanceof Step
                                || owner instanceof OrgUnit
                                || owner instanceof Position
                                || owner instanceof DecisionTable);
    }

    private boolean differs(EObject left, EObject right, EStructuralFeature feature) {
        if (feature == Literals.STEP__DRAWN_COLUMN) {
            return differ(left, right, Literals.STEP__DRAWN_COLUMN) || differ(left, right, Literals.STEP__DRAWN_ROW);
        }
        return feature instanceof EAttribute attribute
                ? differ(left, right, attribute)
                : !refersAlike(left.eGet(feature), right.eGet(feature));
    }

    private static boolean differ(EObject left, EObject right, EAttribute attribute) {
        return left.eIsSet(attribute) != right.eIsSet(attribute)
                || !Objects.equals(left.eGet(attribute), right.eGet(attribute));
    }

    private boolean refersAlike(@Nullable Object left, @Nullable Object right) {
        if (left instanceof List<?> ones && right instanceof List<?> others) {
            boolean alike = ones.size() == others.size();
            for (int i = 0; alike && i < ones.size(); i++) {
                alike = refersAlike(ones.get(i), others.get(i));
            }
            return alike;
        }
        return left == null || right == null
                ? left == right
                : correspondence.right((EObject) left).filter(right::equals).isPresent();
    }

    private void compareParts(EObject left, EObject right, EReference part) {
        List<EObject> ones = Sequence.read(left, part);
        List<EObject> others = Sequence.read(right, part);
        for (EObject one : ones) {
            correspondence
                    .right(one)
                    .ifPresentOrElse(
                            other -> comparePart(left, right, part, one, other),
                            () -> add(Difference.Kind.REMOVED, one, null, part));
        }
        others.stream()
                .filter(other -> correspondence.left(other).isEmpty())
                .forEach(other -> add(Difference.Kind.ADDED, null, other, part));
        List<EObject> common = ones.stream()
                .filter(one -> correspondence.right(one).isPresent())
                .toList();
        Sequence.moved(common, one -> others.indexOf(correspondence.right(one).orElseThrow()))
                .forEach(one -> add(
                        Difference.Kind.MOVED, one, correspondence.right(one).orElseThrow(), part));
    }

    private void comparePart(EObject left, EObject right, EReference part, EObject one, EObject other) {
        if (!part.isMany() && one instanceof TimeLimit before && other instanceof TimeLimit after) {
            if (!sameAmount(before, after)) {
                add(Difference.Kind.CHANGED, left, right, part);
            }
            for (EStructuralFeature feature : one.eClass().getEAllStructuralFeatures()) {
                if (feature == CommonPackage.Literals.TIME_LIMIT__ALTERNATIVES
                        || feature == CommonPackage.Literals.IDENTIFIED__EXTRAS) {
                    compareParts(one, other, (EReference) feature);
                } else if (feature instanceof EAttribute && isTold(one, feature) && differs(one, other, feature)) {
                    add(Difference.Kind.CHANGED, one, other, feature);
                }
            }
        } else {
            compare(one, other);
        }
    }

    private static boolean sameAmount(TimeLimit one, TimeLimit other) {
        boolean same = Objects.equals(one.getValue(), other.getValue())
                && one.isSetUnit() == other.isSetUnit()
                && one.getUnit() == other.getUnit()
                && one.getParts().size() == other.getParts().size();
        for (int i = 0; same && i < one.getParts().size(); i++) {
            same = EcoreUtil.equals(one.getParts().get(i), other.getParts().get(i));
        }
        return same;
    }

    private void add(
            Difference.Kind kind, @Nullable EObject left, @Nullable EObject right, EStructuralFeature feature) {
        EObject element = Objects.requireNonNull(right != null ? right : left);
        differences.add(new Difference(kind, left, right, feature, Drawn.shows(element, feature)));
    }
}
