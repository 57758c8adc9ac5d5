package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.designer.editing.Uses;
import vn.quytrinh.designer.pieces.Blocks;

/** Who refers to an element; a click leads there. */
final class UseList extends Composite<Div> {

    UseList(PropertyContext context, EObject element) {
        List<Uses> uses = Uses.of(context.procedure(), element);
        getContent().addClassName("prop-uses");
        getContent().setVisible(!uses.isEmpty());
        getContent()
                .add(Blocks.words("prop-uses-title", context.words().text("prop.uses", String.valueOf(uses.size()))));
        uses.forEach(use -> {
            Button go = new Button(
                    context.words().either(use.text().vi(), use.text().en()), click -> context.go(use.element()));
            go.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
            go.addClassName("prop-use");
            getContent().add(go);
        });
    }
}
