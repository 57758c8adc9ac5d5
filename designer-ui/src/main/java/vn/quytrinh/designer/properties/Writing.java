package vn.quytrinh.designer.properties;

import static vn.quytrinh.model.organisation.OrganisationPackage.Literals.ORG_UNIT__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__CLOCK_COUNTED;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__END;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__JOIN;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__NAME;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__PARALLEL_SPLIT;
import static vn.quytrinh.model.process.ProcessPackage.Literals.TRANSITION__TARGET;
import static vn.quytrinh.model.process.ProcessPackage.Literals.TRANSITION__TO;

import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.EditRefusedException;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.process.JoinKind;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.model.process.TransitionTarget;

/** How a feature is changed: plainly, or by the change of its own that keeps the rest of the procedure in step with it. */
final class Writing {
    private interface Own {
        void write(ProcedureEditor editor, EObject element, @Nullable Object value);
    }

    private static final Map<EStructuralFeature, Own> OWN = Map.of(
            STEP__NAME,
            (editor, step, value) -> editor.rename(id(step), value == null ? "" : value.toString()),
            STEP__CLOCK_COUNTED,
            (editor, step, value) ->
                    editor.setCounted(id(step), Boolean.TRUE.equals(value), ((Step) step).getNotCountedReason()),
            STEP__END,
            (editor, step, value) -> editor.ways().setEnd(id(step), Boolean.TRUE.equals(value)),
            STEP__PARALLEL_SPLIT,
            (editor, step, value) -> editor.ways().setParallel(id(step), Boolean.TRUE.equals(value)),
            STEP__JOIN,
            (editor, step, value) -> editor.ways().setJoin(id(step), (JoinKind) value),
            TRANSITION__TO,
            Writing::lead,
            TRANSITION__TARGET,
            Writing::leadOut,
            ORG_UNIT__NAME,
            (editor, unit, value) ->
                    editor.renameUnit(((OrgUnit) unit).getId(), value == null ? "" : value.toString()));

    private Writing() {}

    static <V> ValueField.Writer<V> of(PropertyContext context, EStructuralFeature feature, Element owner) {
        Own own = OWN.get(feature);
        return own == null
                ? (editor, value) -> editor.properties().set(owner.made(), feature, value, context.name(feature))
                : (editor, value) -> own.write(editor, owner.made().get(), value);
    }

    private static void lead(ProcedureEditor editor, EObject way, @Nullable Object to) {
        if (to == null) {
            throw new EditRefusedException(
                    "Đường đi cần một bước để tới. Hãy chọn bước, hoặc xóa đường đi này.",
                    "A way needs a step to lead to. Choose a step, or remove the way.");
        }
        editor.ways().lead(((Transition) way).getId(), ((Step) to).getId());
    }

    private static void leadOut(ProcedureEditor editor, EObject way, @Nullable Object target) {
        if (target == null || target == TransitionTarget.STEP) {
            throw new EditRefusedException(
                    "Để dẫn tới một bước, hãy chọn bước đó ở ô bên dưới.",
                    "To lead to a step choose it in the field below.");
        }
        editor.ways().lead(((Transition) way).getId(), (TransitionTarget) target);
    }

    private static String id(EObject step) {
        return ((Step) step).getId();
    }
}
