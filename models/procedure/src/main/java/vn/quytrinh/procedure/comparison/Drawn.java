package vn.quytrinh.procedure.comparison;

import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import vn.quytrinh.model.organisation.OrganisationPackage;
import vn.quytrinh.model.process.ProcessPackage.Literals;

/** What of a procedure the diagram shows; everything else differs unseen. */
final class Drawn {

    private static final Set<EStructuralFeature> FEATURES = Set.of(
            Literals.PROCEDURE__NAME,
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

    static boolean shows(EStructuralFeature feature) {
        return FEATURES.contains(feature);
    }
}
