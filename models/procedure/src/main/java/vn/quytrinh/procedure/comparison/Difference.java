package vn.quytrinh.procedure.comparison;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;

/**
 * One difference between two procedures.
 *
 * @param kind what was done to come from the left procedure to the right one
 * @param left the element in the left procedure, null for one that was added
 * @param right the element in the right procedure, null for one that was removed
 * @param feature the feature that changed, or in which the element that was added, removed or moved stands
 * @param drawn whether it shows on the diagram
 */
public record Difference(
        Kind kind, @Nullable EObject left, @Nullable EObject right, EStructuralFeature feature, boolean drawn) {

    /** What was done. */
    public enum Kind {
        /** An element came in. */
        ADDED,
        /** An element was taken out. */
        REMOVED,
        /** An element has another place. */
        MOVED,
        /** A value became another. */
        CHANGED
    }

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(feature, "feature");
        if (left == null && right == null) {
            throw new IllegalArgumentException("Expected an element on the left or on the right but found none.");
        }
    }

    /** Returns the element, as it is on the right where it is there. */
    public EObject element() {
        return right != null ? right : Objects.requireNonNull(left);
    }

    /** Tells whether a feature of the element is meant, not the element as a whole. */
    public boolean isOfFeature() {
        return left != null && right != null && (kind == Kind.CHANGED || feature instanceof EAttribute);
    }

    /** Returns the value of the feature on the left, null for none or for an element as a whole. */
    public @Nullable Object before() {
        return value(left);
    }

    /** Returns the value of the feature on the right, null for none or for an element as a whole. */
    public @Nullable Object after() {
        return value(right);
    }

    /** Returns the step that the difference is about, as it is on the right where it is there; empty for the procedure itself. */
    public Optional<Step> step() {
        for (EObject at = element(); at != null; at = at.eContainer()) {
            if (at instanceof Step step) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /** Returns a name that the difference has whenever the same two procedures are compared. */
    public String id() {
        return kind + " " + EcoreUtil.getID(element()) + " " + feature.getName();
    }

    private @Nullable Object value(@Nullable EObject element) {
        return element == null || !isOfFeature() || !element.eIsSet(feature) ? null : element.eGet(feature);
    }
}
