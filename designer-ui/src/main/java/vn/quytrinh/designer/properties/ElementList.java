package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.process.ProcessPackage;

/** A list of elements: a line for each, opened to its features; new ones are added beneath. */
final class ElementList implements PropertyField {
    private final PropertyContext context;
    private final FieldFactory factory;
    private final EReference reference;
    private final Element owner;
    private final Div cards = Blocks.block("prop-cards");
    private final LawLine law;
    private final Div component;
    private final Set<EObject> opened = new HashSet<>();
    private final List<ElementCard> shown = new ArrayList<>();

    ElementList(PropertyContext context, FieldFactory factory, FeatureSpec spec, EReference reference, Element owner) {
        this.context = context;
        this.factory = factory;
        this.reference = reference;
        this.owner = owner;
        law = new LawLine(context, spec, owner);
        component =
                Blocks.block("prop prop-list", Blocks.words("prop-list-title", context.label(reference)), law, cards);
        if (context.isEditable() && !spec.readOnly()) {
            component.add(adding());
        }
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public void show() {
        List<EObject> now = elements();
        if (!now.equals(shown.stream().map(ElementCard::element).toList())) {
            shown.forEach(ElementCard::leave);
            shown.clear();
            cards.removeAll();
            now.forEach(each -> {
                ElementCard card = new ElementCard(context, factory, each, opened);
                shown.add(card);
                cards.add(card.component());
            });
        }
        shown.forEach(ElementCard::show);
        law.show();
    }

    private Component adding() {
        if (reference == ProcessPackage.Literals.STEP__TRANSITIONS) {
            return new AddedWay(context, owner).component();
        }
        Button add = new Button(context.words().text("prop.add"), VaadinIcon.PLUS.create(), click -> add());
        add.setAriaLabel(context.words().text("prop.add") + ": " + context.label(reference));
        add.addClassName("prop-add-" + reference.getName());
        add.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return add;
    }

    /** Adds an element and opens it. */
    private void add() {
        List<EObject> before = elements();
        context.change(editor -> editor.properties().add(owner.made(), reference, context.name(reference)));
        shown.stream().filter(card -> !before.contains(card.element())).forEach(ElementCard::open);
    }

    @SuppressWarnings("unchecked")
    private List<EObject> elements() {
        return owner.now()
                .get()
                .map(element -> List.copyOf((List<EObject>) element.eGet(reference)))
                .orElse(List.of());
    }
}
