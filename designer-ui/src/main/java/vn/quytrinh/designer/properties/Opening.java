package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.details.DetailsVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A part of the panel that is made when it is first opened, and forgotten when it is closed: what is shut costs nothing. */
final class Opening {

    private Opening() {}

    /**
     * Makes the part.
     *
     * @param title what is read while it is shut
     * @param open whether it is open at first
     * @param fill puts its content in
     */
    static Details of(PropertyContext context, String title, boolean open, Consumer<Div> fill) {
        Details details = new Details(title);
        details.addThemeVariants(DetailsVariant.SMALL);
        details.addClassName("prop-opening");
        Div inside = new Div();
        inside.addClassName("prop-inside");
        details.add(inside);
        List<PropertyField> made = new ArrayList<>();
        Consumer<Boolean> show = opened -> {
            context.forget(made);
            made.clear();
            inside.removeAll();
            if (opened) {
                List<PropertyField> before = context.fields();
                fill.accept(inside);
                context.fields().stream()
                        .filter(field -> !before.contains(field))
                        .forEach(made::add);
            }
        };
        details.addOpenedChangeListener(event -> show.accept(event.isOpened()));
        if (open) {
            details.setOpened(true);
            if (inside.getComponentCount() == 0) {
                show.accept(true);
            }
        }
        return details;
    }
}
