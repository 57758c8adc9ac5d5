package vn.quytrinh.designer.properties;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An element whose properties are shown, which may be a part that does not exist yet.
 *
 * @param now gives it as it is now, empty while it does not exist
 * @param made gives it and makes it where it is missing; called within a change only
 */
record Element(Supplier<Optional<? extends EObject>> now, Supplier<? extends EObject> made) {

    static Element of(EObject element) {
        return new Element(() -> Optional.of(element), () -> element);
    }

    /** Returns a part of this element, at the end of a path. */
    Element part(List<EReference> path) {
        Element at = this;
        for (EReference step : path) {
            at = at.part(step);
        }
        return at;
    }

    /** Returns the one part that a reference holds. */
    Element part(EReference reference) {
        return new Element(() -> now.get().map(owner -> (EObject) owner.eGet(reference)), () -> {
            EObject owner = made.get();
            EObject part = (EObject) owner.eGet(reference);
            if (part == null) {
                part = EcoreUtil.create(reference.getEReferenceType());
                owner.eSet(reference, part);
            }
            return part;
        });
    }
}
