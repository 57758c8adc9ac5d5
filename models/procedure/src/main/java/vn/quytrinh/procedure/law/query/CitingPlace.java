package vn.quytrinh.procedure.law.query;

import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.document.DocumentPackage;
import vn.quytrinh.model.process.ClockPolicy;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.model.process.Fee;
import vn.quytrinh.model.process.Provenance;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;

/** Tells what kind of place an element of a procedure is. */
final class CitingPlace {

    private static final Set<String> FORM_FIELDS = Set.of("template", "forms", "form");

    private static final Set<String> CLOCK_FIELDS = Set.of("suspension", "notCountedReason", "notCounted");

    private CitingPlace() {}

    static UsagePlace of(EObject element, String field) {
        if (FORM_FIELDS.contains(field)) {
            return UsagePlace.FORM;
        }
        if (CLOCK_FIELDS.contains(field)) {
            return UsagePlace.SUSPENSION;
        }
        for (EObject each = element; each != null; each = each.eContainer()) {
            UsagePlace place = of(each);
            if (place != UsagePlace.PROCEDURE) {
                return place;
            }
        }
        return UsagePlace.PROCEDURE;
    }

    private static UsagePlace of(EObject element) {
        if (element instanceof Component) {
            return UsagePlace.COMPONENT;
        } else if (element instanceof Fee) {
            return UsagePlace.FEE;
        } else if (element instanceof TimeLimit || element instanceof ConditionalLimit) {
            return UsagePlace.LIMIT;
        } else if (element instanceof ClockPolicy || element instanceof Timeout) {
            return UsagePlace.SUSPENSION;
        } else if (element instanceof Step) {
            return UsagePlace.STEP;
        } else if (element instanceof Provenance) {
            return UsagePlace.SOURCE;
        } else if (element.eClass().getEPackage() == DecisionPackage.eINSTANCE) {
            return UsagePlace.DECISION;
        } else if (element.eClass().getEPackage() == DocumentPackage.eINSTANCE) {
            return UsagePlace.DOCUMENT;
        }
        return UsagePlace.PROCEDURE;
    }
}
