package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxVariant;
import com.vaadin.flow.component.datepicker.DatePickerVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextAreaVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.provider.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.model.common.CommonPackage;
import vn.quytrinh.model.process.ProcessPackage;

/** Makes the field of a feature by its type in the metamodel. */
final class FieldFactory {
    private final PropertyContext context;

    FieldFactory(PropertyContext context) {
        this.context = context;
    }

    /** Returns the field of a feature; it registers itself with the page. */
    PropertyField field(FeatureSpec spec, Element panel) {
        Element owner = panel.part(spec.path());
        PropertyField field = switch (spec.feature()) {
            case EReference reference when reference.isContainment() -> contained(spec, reference, owner);
            case EReference reference when reference.isMany() -> references(spec, reference, owner);
            case EReference reference -> reference(spec, reference, owner);
            default -> attribute(spec, owner);
        };
        context.register(field);
        return field;
    }

    private PropertyField contained(FeatureSpec spec, EReference reference, Element owner) {
        if (reference.isMany()) {
            return new ElementList(context, this, spec, reference, owner);
        }
        return reference.getEReferenceType() == CommonPackage.Literals.TIME_LIMIT
                ? new LimitField(context, this, spec, reference, owner)
                : new PartField(context, this, spec, reference, owner);
    }

    private PropertyField attribute(FeatureSpec spec, Element owner) {
        EStructuralFeature feature = spec.feature();
        EClassifier type = feature.getEType();
        if (feature.isMany()) {
            return lines(spec, owner);
        }
        if (type == EcorePackage.Literals.EBOOLEAN) {
            return feature.isUnsettable() && feature.getDefaultValueLiteral() == null
                    ? yesOrNo(spec, owner)
                    : plain(spec, owner, new Checkbox());
        }
        if (type == EcorePackage.Literals.EINT) {
            IntegerField field = new IntegerField();
            field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
            return plain(spec, owner, field);
        }
        if (type == EcorePackage.Literals.EBIG_DECIMAL) {
            BigDecimalField field = new BigDecimalField();
            field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
            field.setLocale(context.locale());
            return plain(spec, owner, field);
        }
        if (type == CommonPackage.Literals.DATE) {
            LocalDateField field = new LocalDateField(spec.key());
            field.addThemeVariants(DatePickerVariant.LUMO_SMALL);
            return plain(spec, owner, field);
        }
        if (type instanceof EEnum choices) {
            return choice(spec, owner, choices);
        }
        return text(spec, owner);
    }

    private PropertyField text(FeatureSpec spec, Element owner) {
        if (spec.large()) {
            return plain(spec, owner, area());
        }
        TextField field = new TextField();
        field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        return plain(spec, owner, field);
    }

    private PropertyField lines(FeatureSpec spec, Element owner) {
        TextArea field = area();
        field.setHelperText(context.words().text("prop.lines"));
        return new ValueField<>(
                context,
                owner,
                spec,
                named(field, spec),
                element -> String.join("\n", strings(element, spec.feature())),
                (editor, value) -> editor.properties()
                        .set(
                                owner.made(),
                                spec.feature(),
                                value == null
                                        ? List.of()
                                        : value.lines()
                                                .map(String::strip)
                                                .filter(line -> !line.isEmpty())
                                                .toList(),
                                context.name(spec.feature())));
    }

    private static TextArea area() {
        TextArea field = new TextArea();
        field.addThemeVariants(TextAreaVariant.LUMO_SMALL);
        field.setMinRows(1);
        field.setMaxRows(4);
        return field;
    }

    private PropertyField yesOrNo(FeatureSpec spec, Element owner) {
        Select<Boolean> field = select();
        field.setItems(true, false);
        field.setItemLabelGenerator(
                value -> value == null ? "" : context.words().text(value ? "prop.yes" : "prop.no"));
        return plain(spec, owner, field);
    }

    private PropertyField choice(FeatureSpec spec, Element owner, EEnum choices) {
        Select<Enumerator> field = select();
        field.setItems(
                choices.getELiterals().stream().map(EEnumLiteral::getInstance).toList());
        field.setEmptySelectionAllowed(spec.feature().isUnsettable());
        field.setItemLabelGenerator(value -> value == null ? "" : Choices.word(context.words(), choices, value));
        return plain(spec, owner, field);
    }

    private static <V> Select<V> select() {
        Select<V> field = new Select<>();
        field.addThemeVariants(SelectVariant.LUMO_SMALL);
        field.setEmptySelectionAllowed(true);
        return field;
    }

    private PropertyField reference(FeatureSpec spec, EReference reference, Element owner) {
        if (Names.takesNew(reference)) {
            return Names.field(context, spec, owner, this::named);
        }
        ComboBox<EObject> field = new ComboBox<>();
        field.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        field.setClearButtonVisible(true);
        field.setItemLabelGenerator(each -> Choices.label(context.words(), each));
        field.setItems(query -> candidates(reference, owner, query));
        return plain(spec, owner, field);
    }

    private PropertyField references(FeatureSpec spec, EReference reference, Element owner) {
        MultiSelectComboBox<EObject> field = new MultiSelectComboBox<>();
        field.addThemeVariants(MultiSelectComboBoxVariant.LUMO_SMALL);
        field.setItemLabelGenerator(each -> Choices.label(context.words(), each));
        field.setItems(query -> candidates(reference, owner, query));
        return new ValueField<MultiSelectComboBox<EObject>, Set<EObject>>(
                context,
                owner,
                spec,
                named(field, spec),
                element -> new LinkedHashSet<>(objects(element, reference)),
                (editor, value) -> editor.properties()
                        .set(
                                owner.made(),
                                reference,
                                value == null ? List.of() : new ArrayList<>(value),
                                context.name(reference)));
    }

    private Stream<EObject> candidates(EReference reference, Element owner, Query<EObject, String> query) {
        EObject self = owner.now().get().map(EObject.class::cast).orElse(null);
        return Choices.candidates(context.procedure(), reference).stream()
                .filter(each -> each != self)
                .filter(each ->
                        Choices.matches(context.words(), each, query.getFilter().orElse("")))
                .skip(query.getOffset())
                .limit(query.getLimit());
    }

    @SuppressWarnings("unchecked")
    private <F extends Component & HasValue<?, V>, V> PropertyField plain(FeatureSpec spec, Element owner, F field) {
        return new ValueField<F, V>(
                context,
                owner,
                spec,
                named(field, spec),
                element -> isUnset(element, spec.feature()) ? null : (V) element.eGet(spec.feature()),
                Writing.of(context, spec.feature(), owner));
    }

    private static boolean isUnset(EObject element, EStructuralFeature feature) {
        return feature.isUnsettable() && feature.getDefaultValueLiteral() == null && !element.eIsSet(feature);
    }

    /** Step and procedure are there once; their fields can be known by name. */
    private <F extends Component> F named(F field, FeatureSpec spec) {
        EClass owner = spec.feature().getEContainingClass();
        if (owner == ProcessPackage.Literals.STEP || owner == ProcessPackage.Literals.PROCEDURE) {
            field.setId("form-" + spec.feature().getName());
        }
        return field;
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(EObject element, EStructuralFeature feature) {
        return (List<String>) element.eGet(feature);
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> objects(EObject element, EReference reference) {
        return (List<EObject>) element.eGet(reference);
    }
}
