package vn.quytrinh.procedure.merge;

import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;

/**
 * Something both sides have changed, each in its own way, so that a person must decide.
 *
 * @param id names the conflict within its merge
 * @param kind what is in conflict
 * @param base the element as it was, null where it is not known
 * @param mine the element on one's own side, null where it was deleted
 * @param theirs the element on the other side, null where it was deleted
 * @param feature the feature in conflict; for an element as a whole, where it stands
 */
public record Conflict(
        String id,
        Kind kind,
        @Nullable EObject base,
        @Nullable EObject mine,
        @Nullable EObject theirs,
        EStructuralFeature feature) {

    /** What is in conflict. */
    public enum Kind {
        /** A feature of the element has two values. */
        VALUE,
        /** The element, which is taken as a whole, differs. */
        ELEMENT,
        /** One side has deleted what the other has changed or leads to. */
        DELETED,
        /** Both sides have put the parts of the element into another order. */
        ORDER
    }

    public Conflict {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(feature, "feature");
        if (mine == null && theirs == null) {
            throw new IllegalArgumentException("Expected an element on one side at least but found none.");
        }
    }

    /** Returns the element, one's own where there is one. */
    public EObject element() {
        return mine != null ? mine : Objects.requireNonNull(theirs);
    }
}
