package vn.quytrinh.procedure.comparison;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.process.ProcessPackage.Literals;
import vn.quytrinh.model.process.Step;

/** What of a procedure the diagram shows; everything else differs unseen. Held against the drawing by a test of the projection. */
final class Drawn {

    private static final Set<EStructuralFeature> FEATURES = Set.of(
            Literals.PROCEDURE__NAME,
            Literals.PROCEDURE__PROCESS,
            Literals.INTERNAL_PROCESS__STEPS,
            Literals.STEP__NAME,
            Literals.STEP__KIND,
            Literals.STEP__UNIT,
            Literals.STEP__PARALLEL_SPLIT,
            Literals.STEP__JOIN,
            Literals.STEP__END,
            Literals.STEP__TRANSITIONS,
            Literals.STEP__DRAWN_COLUMN,
            Literals.TRANSITION__TARGET,
            Literals.TRANSITION__TO,
            Literals.TRANSITION__WHEN,
            OrganisationPackage.Literals.ORG_UNIT__NAME,
            OrganisationPackage.Literals.ORG_UNIT__DRAWN_LANE);

    private Drawn() {}

    /** Tells whether the diagram shows a feature of an element; a step is written with its id. */
    static boolean shows(EObject element, EStructuralFeature feature) {
        return FEATURES.contains(feature)
                || feature == CommonPackage.Literals.IDENTIFIED__ID && element instanceof Step;
    }
}
