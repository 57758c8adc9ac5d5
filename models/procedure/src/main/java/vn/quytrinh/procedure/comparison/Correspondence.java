package vn.quytrinh.procedure.comparison;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;

/**
 * Which element of one procedure is which of another: by id within one procedure's versions, then by name; between procedures,
 * whose ids say nothing of each other, by name and then by place. Elements correspond only where their owners do.
 */
public final class Correspondence {

    private static final double ALIKE = 0.6;

    private final Map<EObject, EObject> toRight = new HashMap<>();
    private final Map<EObject, EObject> toLeft = new HashMap<>();
    private final boolean sameProcedure;
    /** Steps whose ways are paired last, for a way is known by where it leads. */
    private final List<Step> undirected = new ArrayList<>();

    private Correspondence(boolean sameProcedure) {
        this.sameProcedure = sameProcedure;
    }

    /**
     * Looks for what corresponds.
     *
     * @param left a procedure, which is only read, not null
     * @param right a procedure, which is only read, not null
     */
    public static Correspondence of(Procedure left, Procedure right) {
        boolean same = left.getId() != null && left.getId().equals(right.getId());
        var found = new Correspondence(same);
        found.pair(left, right);
        List.copyOf(found.undirected).forEach(step -> found.pairWays(step, (Step) found.toRight.get(step)));
        return found;
    }

    /** Returns what an element of the left procedure is in the right one. */
    public Optional<EObject> right(EObject left) {
        return Optional.ofNullable(toRight.get(left));
    }

    /** Returns what an element of the right procedure is in the left one. */
    public Optional<EObject> left(EObject right) {
        return Optional.ofNullable(toLeft.get(right));
    }

    /** Tells whether both are versions of one procedure, so that ids mean the same. */
    public boolean isOfOneProcedure() {
        return sameProcedure;
    }

    private void pair(EObject left, EObject right) {
        toRight.put(left, right);
        toLeft.put(right, left);
        for (EReference part : left.eClass().getEAllContainments()) {
            if (part == Literals.STEP__TRANSITIONS) {
                undirected.add((Step) left);
            } else if (part.isMany()) {
                pairAll(parts(left, part), parts(right, part));
            } else if (left.eGet(part) instanceof EObject one && right.eGet(part) instanceof EObject other) {
                pair(one, other);
            }
        }
    }

    private static List<EObject> parts(EObject owner, EReference part) {
        List<EObject> parts = new ArrayList<>();
        for (Object each : (List<?>) owner.eGet(part)) {
            parts.add((EObject) each);
        }
        return parts;
    }

    private void pairAll(List<EObject> left, List<EObject> right) {
        if (sameProcedure) {
            pairByKey(left, right, EcoreUtil::getID);
        }
        if (!left.isEmpty() && left.get(0) instanceof Step) {
            pairSteps(left, right);
            return;
        }
        pairByKey(left, right, Labels::of);
        pairAlike(left, right);
        if (!sameProcedure) {
            pairUnnamed(left, right);
        }
    }

    private void pairByKey(List<EObject> left, List<EObject> right, Function<EObject, @Nullable String> key) {
        Map<String, EObject> open = new LinkedHashMap<>();
        for (EObject each : right) {
            String named = key.apply(each);
            if (named != null && !named.isEmpty()) {
                open.putIfAbsent(named, each);
            }
        }
        for (EObject each : List.copyOf(left)) {
            String named = key.apply(each);
            EObject same = named == null ? null : open.remove(named);
            if (same != null) {
                take(left, each, right, same);
            }
        }
    }

    private void pairSteps(List<EObject> left, List<EObject> right) {
        SimilarSteps.of(
                        left.stream().map(Step.class::cast).toList(),
                        right.stream().map(Step.class::cast).toList())
                .forEach((one, other) -> take(left, one, right, other));
    }

    private void pairWays(Step one, Step other) {
        List<EObject> left = parts(one, Literals.STEP__TRANSITIONS);
        List<EObject> right = parts(other, Literals.STEP__TRANSITIONS);
        if (sameProcedure) {
            pairByKey(left, right, EcoreUtil::getID);
        }
        for (EObject each : List.copyOf(left)) {
            right.stream()
                    .filter(way -> leadsAlike((Transition) each, (Transition) way))
                    .findFirst()
                    .ifPresent(way -> take(left, each, right, way));
        }
    }

    private boolean leadsAlike(Transition one, Transition other) {
        return one.getTarget() == other.getTarget()
                && (one.getTo() == null || other.getTo() == null
                        ? one.getTo() == other.getTo()
                        : toRight.get(one.getTo()) == other.getTo());
    }

    private void pairAlike(List<EObject> left, List<EObject> right) {
        for (EObject each : List.copyOf(left)) {
            String label = Labels.of(each);
            right.stream()
                    .filter(other -> Likeness.of(label, Labels.of(other)) >= ALIKE)
                    .findFirst()
                    .ifPresent(other -> take(left, each, right, other));
        }
    }

    private void pairUnnamed(List<EObject> left, List<EObject> right) {
        for (EObject each : List.copyOf(left)) {
            if (!Labels.of(each).isEmpty()) {
                continue;
            }
            right.stream()
                    .filter(other -> Labels.of(other).isEmpty())
                    .findFirst()
                    .ifPresent(other -> take(left, each, right, other));
        }
    }

    private void take(List<EObject> left, EObject one, List<EObject> right, EObject other) {
        left.remove(one);
        right.remove(other);
        pair(one, other);
    }
}
