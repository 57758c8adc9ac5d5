package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.rulebase.Text;

/** One element of a list: what it is in a line, and opened its features, who uses it, and what can be done with it. */
final class ElementCard {
    private final PropertyContext context;
    private final EObject element;
    private final Details details;
    private final Span fault = new Span();

    ElementCard(PropertyContext context, FieldFactory factory, EObject element, Set<EObject> opened) {
        this.context = context;
        this.element = element;
        fault.addClassName("prop-fault");
        fault.getElement().setAttribute("role", "alert");
        details = Opening.of(context, "", opened.contains(element), inside -> {
            inside.add(fault);
            GroupFields.of(context, factory, element.eClass(), Element.of(element))
                    .forEach(inside::add);
            inside.add(new UseList(context, element));
            if (context.isEditable()) {
                inside.add(actions());
            }
        });
        details.addOpenedChangeListener(event -> {
            if (event.isOpened()) {
                opened.add(element);
            } else {
                opened.remove(element);
            }
        });
    }

    EObject element() {
        return element;
    }

    Component component() {
        return details;
    }

    void show() {
        details.setSummaryText(Choices.label(context.words(), element));
        tell(Optional.empty());
    }

    void open() {
        details.setOpened(true);
    }

    /** Closes, so that its fields are forgotten. */
    void leave() {
        if (details.isOpened()) {
            details.setOpened(false);
        }
    }

    private Div actions() {
        Text name = context.name(element.eContainingFeature());
        boolean ordered = ((EReference) element.eContainingFeature()).isMany() && !(element instanceof Transition);
        Div actions = Blocks.block("prop-actions");
        if (ordered) {
            actions.add(
                    action(
                            "prop.up",
                            VaadinIcon.ARROW_UP,
                            editor -> editor.properties().move(element, -1, name)),
                    action(
                            "prop.down",
                            VaadinIcon.ARROW_DOWN,
                            editor -> editor.properties().move(element, 1, name)));
        }
        actions.add(action("prop.remove", VaadinIcon.TRASH, editor -> {
            if (element instanceof Transition way) {
                editor.ways().remove(way.getId());
            } else {
                editor.properties().remove(element, name);
            }
        }));
        return actions;
    }

    private Button action(String key, VaadinIcon icon, Consumer<ProcedureEditor> change) {
        Button button = new Button(context.words().text(key), icon.create(), click -> {
            Optional<String> refused = context.change(change);
            tell(refused);
        });
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void tell(Optional<String> refused) {
        fault.setText(refused.orElse(""));
        fault.setVisible(refused.isPresent());
    }
}
