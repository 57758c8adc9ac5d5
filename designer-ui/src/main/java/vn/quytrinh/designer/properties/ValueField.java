package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.shared.HasTooltip;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.pieces.Blocks;

/** A feature in one input; what is refused stays in it, with the reason beneath. */
final class ValueField<F extends Component & HasValue<?, V>, V> implements PropertyField {
    private final PropertyContext context;
    private final Element owner;
    private final F field;
    private final Function<EObject, @Nullable V> read;
    private final Writer<V> write;
    private final LawLine law;
    private final Component component;

    /** Makes a change of the value that a person has given. */
    interface Writer<V> {
        void write(ProcedureEditor editor, @Nullable V value);
    }

    ValueField(
            PropertyContext context,
            Element owner,
            FeatureSpec spec,
            F field,
            Function<EObject, @Nullable V> read,
            Writer<V> write) {
        this.context = context;
        this.owner = owner;
        this.field = field;
        this.read = read;
        this.write = write;
        if (field instanceof HasLabel labelled) {
            labelled.setLabel(context.label(spec.feature()));
        }
        if (field instanceof HasTooltip told) {
            context.help(spec.feature()).ifPresent(told::setTooltipText);
        }
        if (field instanceof HasValidationProperties checked) {
            checked.setErrorMessage("");
        }
        field.setReadOnly(spec.readOnly() || !context.isEditable());
        field.addClassName("prop-field");
        field.addValueChangeListener(event -> changed());
        law = new LawLine(context, spec, owner);
        component = Blocks.block("prop", field, law);
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public void show() {
        V value = owner.now().get().map(read).orElse(null);
        V shown = value == null ? field.getEmptyValue() : value;
        if (!Objects.equals(field.getValue(), shown)) {
            field.setValue(shown);
        }
        law.show();
        tell(Optional.empty());
    }

    private void changed() {
        if (!context.isShowing()) {
            V value = field.isEmpty() ? null : field.getValue();
            if (value != null || owner.now().get().isPresent()) {
                tell(context.change(editor -> write.write(editor, value)));
            }
        }
    }

    private void tell(Optional<String> fault) {
        if (field instanceof HasValidationProperties checked) {
            checked.setInvalid(fault.isPresent());
            checked.setErrorMessage(fault.orElse(""));
        }
    }
}
