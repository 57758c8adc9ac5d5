package vn.quytrinh.designer.properties;

import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__ROLE;
import static vn.quytrinh.model.process.ProcessPackage.Literals.STEP__UNIT;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import java.util.function.BiFunction;
import org.eclipse.emf.ecore.EReference;
import vn.quytrinh.designer.pieces.NameBox;
import vn.quytrinh.model.process.Step;

/** The unit and the role of a step: chosen by name, and a new name makes a new one. */
final class Names {

    private Names() {}

    static boolean takesNew(EReference reference) {
        return reference == STEP__UNIT || reference == STEP__ROLE;
    }

    static PropertyField field(
            PropertyContext context,
            FeatureSpec spec,
            Element owner,
            BiFunction<ComboBox<String>, FeatureSpec, ComboBox<String>> named) {
        boolean unit = spec.feature() == STEP__UNIT;
        ComboBox<String> field = NameBox.of(
                () -> unit ? context.editor().unitNames() : context.editor().roleNames());
        field.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        field.setPlaceholder(context.words().text("step.unit.placeholder"));
        return new ValueField<ComboBox<String>, String>(
                context,
                owner,
                spec,
                named.apply(field, spec),
                element -> name((Step) element, unit),
                (editor, value) -> {
                    String step = ((Step) owner.made().get()).getId();
                    if (unit) {
                        editor.setUnit(step, value);
                    } else {
                        editor.setRole(step, value);
                    }
                });
    }

    private static String name(Step step, boolean unit) {
        if (unit) {
            return step.getUnit() == null ? null : step.getUnit().getName();
        }
        return step.getRole() == null ? null : step.getRole().getName();
    }
}
