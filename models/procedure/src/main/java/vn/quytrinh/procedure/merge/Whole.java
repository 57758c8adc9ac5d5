package vn.quytrinh.procedure.merge;

import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.quality.QualityPackage;

/**
 * Elements that mean something only as a whole: three days of one side and working hours of the other make a limit that nobody
 * meant, as do the article of one and the clause of the other.
 */
final class Whole {

    private static final Set<EClass> KINDS = Set.of(
            CommonPackage.Literals.TIME_LIMIT,
            CommonPackage.Literals.CONDITIONAL_LIMIT,
            CommonPackage.Literals.CITATION,
            CommonPackage.Literals.EXTRA,
            ProcessPackage.Literals.TRANSITION,
            ProcessPackage.Literals.TIMEOUT,
            ProcessPackage.Literals.APPOINTMENT,
            ProcessPackage.Literals.CONSULT_POLICY,
            ProcessPackage.Literals.SYNC_POLICY,
            ProcessPackage.Literals.FEE,
            ProcessPackage.Literals.STORY,
            DecisionPackage.Literals.FACT,
            DecisionPackage.Literals.TABLE_INPUT,
            DecisionPackage.Literals.TABLE_OUTPUT,
            DecisionPackage.Literals.TABLE_ROW,
            DecisionPackage.Literals.TABLE_CASE,
            QualityPackage.Literals.SUPPRESSION);

    private Whole() {}

    static boolean is(EClass kind) {
        return KINDS.contains(kind);
    }
}
