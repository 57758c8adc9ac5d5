package vn.quytrinh.designer.properties;

import java.util.List;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * A feature as a panel shows it.
 *
 * @param path the parts that lead from the element of the panel to the owner of the feature, empty for the element itself
 * @param feature the feature
 * @param large whether its text may be long
 * @param readOnly whether it is only shown
 */
record FeatureSpec(List<EReference> path, EStructuralFeature feature, boolean large, boolean readOnly) {

    FeatureSpec {
        path = List.copyOf(path);
    }

    /** Returns the key of its label. */
    String key() {
        return key(feature);
    }

    static String key(EStructuralFeature feature) {
        return "prop." + feature.getEContainingClass().getName() + "." + feature.getName();
    }
}
