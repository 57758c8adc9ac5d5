package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.properties.Choices;
import vn.quytrinh.model.process.Procedure;

/** The plain features of one element of a procedure, each of which can be changed for a case; the draft stays as it is. */
final class ElementChange extends Div {
    private static final String MISSING = "!";

    private final QualityWords words;
    private boolean changed;

    ElementChange(QualityWords words) {
        this.words = words;
        addClassName("element-change");
        setId("element-change");
    }

    /**
     * Shows an element.
     *
     * @param procedure the copy of the procedure that belongs to the case
     * @param id the element's id, empty for the procedure itself
     */
    void show(Procedure procedure, String id) {
        removeAll();
        EObject element = element(procedure, id);
        add(Blocks.words("quiet", words.text("quality.case.change.help")));
        Div fields = Blocks.block("element-fields");
        element.eClass().getEAllAttributes().stream()
                .filter(feature -> !feature.isID() && feature.isChangeable() && !feature.isDerived())
                .forEach(feature -> fields.add(field(element, feature)));
        element.eClass().getEAllReferences().stream()
                .filter(feature -> !feature.isContainment() && !feature.isContainer() && feature.isChangeable())
                .filter(feature -> !feature.isMany())
                .forEach(feature -> reference(procedure, element, feature).ifPresent(fields::add));
        add(fields);
    }

    /** A reference chooses among what the procedure has; there is nothing to choose when it has none. */
    private Optional<Component> reference(Procedure procedure, EObject element, EReference feature) {
        List<EObject> candidates = Choices.candidates(procedure, feature);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        ComboBox<EObject> choice = new ComboBox<>(label(feature));
        choice.setItems(candidates);
        choice.setItemLabelGenerator(each -> Choices.label(words, each));
        choice.setClearButtonVisible(true);
        choice.setValue((EObject) element.eGet(feature));
        choice.addValueChangeListener(chosen -> set(element, feature, chosen.getValue()));
        return Optional.of(choice);
    }

    private String label(EStructuralFeature feature) {
        String key = "prop." + feature.getEContainingClass().getName() + "." + feature.getName();
        return words.text(key).startsWith(MISSING) ? feature.getName() : words.text(key);
    }

    /** Tells whether anything was changed. */
    boolean isChanged() {
        return changed;
    }

    private static EObject element(Procedure procedure, String id) {
        Iterable<EObject> all = procedure::eAllContents;
        return StreamSupport.stream(all.spliterator(), false)
                .filter(each -> !id.isEmpty() && id.equals(EcoreUtil.getID(each)))
                .findFirst()
                .orElse(procedure);
    }

    private Component field(EObject element, EAttribute feature) {
        String label = label(feature);
        if (!feature.isMany() && feature.getEType() instanceof EEnum choices) {
            return choice(element, feature, choices, label);
        }
        if (!feature.isMany() && element.eGet(feature) instanceof Boolean value) {
            return yesOrNo(element, feature, value, label);
        }
        return text(element, feature, label);
    }

    private Component choice(EObject element, EAttribute feature, EEnum choices, String label) {
        Select<Enumerator> select = new Select<>();
        select.setLabel(label);
        select.setItems(choices.getELiterals().stream()
                .map(literal -> literal.getInstance())
                .toList());
        select.setItemLabelGenerator(each -> each == null ? "" : Choices.word(words, choices, each));
        select.setValue((Enumerator) element.eGet(feature));
        select.addValueChangeListener(change -> set(element, feature, change.getValue()));
        return select;
    }

    private Component yesOrNo(EObject element, EAttribute feature, boolean value, String label) {
        Select<Boolean> select = new Select<>();
        select.setLabel(label);
        select.setItems(true, false);
        select.setItemLabelGenerator(
                each -> words.text(Boolean.TRUE.equals(each) ? "quality.case.yes" : "quality.case.no"));
        select.setValue(value);
        select.addValueChangeListener(change -> set(element, feature, change.getValue()));
        return select;
    }

    /** Several values stand in one line, parted by semicolons. */
    private Component text(EObject element, EAttribute feature, String label) {
        TextField field = new TextField(label);
        field.setValue(
                feature.isMany()
                        ? String.join(
                                "; ",
                                ((List<?>) element.eGet(feature))
                                        .stream().map(String::valueOf).toList())
                        : Objects.requireNonNullElse(
                                EcoreUtil.convertToString(feature.getEAttributeType(), element.eGet(feature)), ""));
        field.addValueChangeListener(change -> {
            try {
                set(element, feature, read(feature, change.getValue()));
                field.setInvalid(false);
            } catch (RuntimeException unreadable) {
                field.setErrorMessage(words.text("quality.case.change.invalid"));
                field.setInvalid(true);
            }
        });
        return field;
    }

    private static Object read(EAttribute feature, String text) {
        if (feature.isMany()) {
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(each -> !each.isEmpty())
                    .map(each -> EcoreUtil.createFromString(feature.getEAttributeType(), each))
                    .toList();
        }
        return text.isBlank()
                ? feature.getDefaultValue()
                : EcoreUtil.createFromString(feature.getEAttributeType(), text.strip());
    }

    private void set(EObject element, EStructuralFeature feature, @Nullable Object value) {
        changed = true;
        element.eSet(feature, value);
    }
}
