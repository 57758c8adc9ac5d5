package vn.quytrinh.procedure.comparison;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;

/** A procedure that says something in every feature of every kind of element. */
final class FullProcedure {

    private static final int DEEPEST = 7;

    private int said;

    static Procedure make() {
        var full = new FullProcedure();
        Procedure procedure = (Procedure) full.element(ProcessPackage.Literals.PROCEDURE, 0);
        procedure.setId("day-du");
        StableIds.assign(procedure);
        procedure.eAllContents().forEachRemaining(element -> full.refer(procedure, element));
        int order = 0;
        for (Step step : procedure.getProcess().getSteps()) {
            order++;
            step.setOrder(order);
        }
        return procedure;
    }

    private EObject element(EClass kind, int depth) {
        EObject element = EcoreUtil.create(kind);
        for (EAttribute attribute : kind.getEAllAttributes()) {
            if (attribute == kind.getEIDAttribute()) {
                continue;
            }
            if (attribute.isMany()) {
                list(element, attribute).addAll(List.of(value(attribute), value(attribute)));
            } else {
                element.eSet(attribute, value(attribute));
            }
        }
        for (EReference part : kind.getEAllContainments()) {
            boolean again = part.getEReferenceType().isSuperTypeOf(kind);
            if (depth > DEEPEST || again && depth > 3) {
                continue;
            }
            if (part.isMany()) {
                list(element, part)
                        .addAll(List.of(
                                element(part.getEReferenceType(), depth + 1),
                                element(part.getEReferenceType(), depth + 1)));
            } else {
                element.eSet(part, element(part.getEReferenceType(), depth + 1));
            }
        }
        return element;
    }

    private void refer(Procedure procedure, EObject element) {
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (reference.isContainment()) {
                continue;
            }
            List<EObject> targets = targets(procedure, reference);
            if (reference.isMany()) {
                list(element, reference).addAll(targets.subList(0, 1));
            } else {
                element.eSet(reference, targets.get(0));
            }
        }
    }

    static List<EObject> targets(Procedure procedure, EReference reference) {
        List<EObject> targets = new ArrayList<>();
        procedure.eAllContents().forEachRemaining(each -> {
            if (reference.getEReferenceType().isInstance(each)) {
                targets.add(each);
            }
        });
        return targets;
    }

    private Object value(EAttribute attribute) {
        said++;
        if (attribute.getEType() instanceof EEnum choices) {
            return choices.getELiterals().get(0).getInstance();
        }
        Class<?> type = attribute.getEType().getInstanceClass();
        if (type == String.class) {
            return "lời " + said;
        }
        if (type == BigDecimal.class) {
            return BigDecimal.valueOf(said);
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(said);
        }
        return type == boolean.class ? Boolean.TRUE : (Object) said;
    }

    @SuppressWarnings("unchecked")
    static EList<Object> list(EObject owner, EStructuralFeature feature) {
        return (EList<Object>) owner.eGet(feature);
    }
}
