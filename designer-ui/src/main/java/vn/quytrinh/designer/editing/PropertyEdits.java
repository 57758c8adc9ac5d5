package vn.quytrinh.designer.editing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.CommonFactory;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.model.decision.DecisionPackage;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.ProcessPackage;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;
import vn.quytrinh.rulebase.Text;

/** Changes single features of elements, whatever they are. Each call is one change of the editor. */
public final class PropertyEdits {
    private final ProcedureEditor editor;

    PropertyEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /**
     * Sets a feature; a new name of a fact is followed by the expressions that use it.
     *
     * @param owner gives the element, making its parts where they are missing, not null
     * @param feature the feature, not null
     * @param value the value, a list for a feature of many; null, blank or empty for none
     * @param name what the feature is called, not null
     * @throws EditRefusedException when the value does not fit
     */
    public void set(Supplier<? extends EObject> owner, EStructuralFeature feature, @Nullable Object value, Text name) {
        change(name, target -> {
            EObject element = owner.get();
            Object wanted = value instanceof String text ? emptyAsNull(text) : value;
            PropertyRules.check(target, element, feature, wanted);
            if (feature == DecisionPackage.Literals.FACT__NAME && wanted != null) {
                FactNames.rename(target, (Fact) element, wanted.toString());
            }
            write(element, feature, wanted);
            StableIds.assign(target);
        });
    }

    /**
     * Sets a time limit as one amount; without amount, unit and anything else to say it goes.
     *
     * @param owner gives the element that has the limit, not null
     * @param feature the limit, not null
     * @param value the amount, 0 or more, null for none
     * @param unit the legal unit, null for none
     * @param name what the limit is called, not null
     * @throws EditRefusedException when the amount is negative, or several parts would be lost
     */
    public void limit(
            Supplier<? extends EObject> owner,
            EReference feature,
            @Nullable BigDecimal value,
            @Nullable LegalUnit unit,
            Text name) {
        change(name, target -> {
            EObject element = owner.get();
            if (feature == ProcessPackage.Literals.STEP__DURATION) {
                StepDuration.set(target, (Step) element, value, unit);
                return;
            }
            PropertyRules.checkAmount(value);
            TimeLimit limit = (TimeLimit) element.eGet(feature);
            if (limit == null) {
                limit = CommonFactory.eINSTANCE.createTimeLimit();
                element.eSet(feature, limit);
            }
            limit.setValue(value);
            if (unit == null) {
                limit.unsetUnit();
            } else {
                limit.setUnit(unit);
            }
            if (value == null && unit == null && saysNothing(limit)) {
                element.eSet(feature, null);
            }
            StableIds.assign(target);
        });
    }

    /** Adds a new element to a list of its owner and returns it. */
    public EObject add(Supplier<? extends EObject> owner, EReference list, Text name) {
        EObject[] added = new EObject[1];
        change(name, target -> {
            added[0] = EcoreUtil.create(list.getEReferenceType());
            many(owner.get(), list).add(added[0]);
            StableIds.assign(target);
        });
        return added[0];
    }

    /**
     * Removes an element.
     *
     * @throws EditRefusedException when something else names it
     */
    public void remove(EObject element, Text name) {
        change(name, target -> {
            Uses.of(target, element).stream().findFirst().ifPresent(use -> {
                throw new EditRefusedException(
                        "Mục này đang được dùng ở %s. Hãy đổi ở đó trước."
                                .formatted(use.text().vi()),
                        "This is used by %s. Change it there first."
                                .formatted(use.text().en()));
            });
            EcoreUtil.remove(element);
        });
    }

    /** Moves an element up or down in its list; where that leads out of the list nothing happens. */
    public void move(EObject element, int by, Text name) {
        change(name, target -> {
            EList<EObject> list = many(element.eContainer(), (EReference) element.eContainingFeature());
            int place = list.indexOf(element) + by;
            if (place >= 0 && place < list.size()) {
                list.move(place, element);
            }
        });
    }

    private static boolean saysNothing(TimeLimit limit) {
        return limit.getParts().isEmpty()
                && limit.getAlternatives().isEmpty()
                && limit.getText() == null
                && limit.getLegalBasis() == null
                && limit.getNote() == null;
    }

    private static void write(EObject element, EStructuralFeature feature, @Nullable Object value) {
        if (feature.isMany()) {
            @SuppressWarnings("unchecked")
            List<Object> list = (List<Object>) element.eGet(feature);
            List<?> wanted = value == null ? List.of() : (List<?>) value;
            if (!list.equals(wanted)) {
                list.clear();
                list.addAll(wanted);
            }
        } else if (value == null) {
            if (element.eIsSet(feature)) {
                element.eUnset(feature);
            }
        } else if (!element.eIsSet(feature) || !Objects.equals(element.eGet(feature), value)) {
            element.eSet(feature, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static EList<EObject> many(EObject owner, EReference list) {
        return (EList<EObject>) owner.eGet(list);
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private void change(Text name, Consumer<Procedure> change) {
        editor.make(Edit.of("Đổi " + lower(name.vi()), "Change " + lower(name.en()), change));
    }

    private static String lower(String text) {
        return text.isEmpty() ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
    }
}
