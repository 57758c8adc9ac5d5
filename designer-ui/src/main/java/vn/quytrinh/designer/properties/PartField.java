package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.eclipse.emf.ecore.EReference;
import vn.quytrinh.designer.pieces.Blocks;

/** A part of an element with its own features; it comes into being with the first of them. */
final class PartField implements PropertyField {
    private final Component component;

    PartField(PropertyContext context, FieldFactory factory, FeatureSpec spec, EReference reference, Element owner) {
        Element part = owner.part(reference);
        boolean sole = Panels.shipped().of(reference.getEReferenceType()).size() > 1;
        Div inside = Blocks.block("prop-part");
        if (sole) {
            fill(context, factory, inside, reference, part);
        } else {
            inside.add(Opening.of(
                    context,
                    context.label(spec.feature()),
                    false,
                    content -> fill(context, factory, content, reference, part)));
        }
        component = inside;
    }

    @Override
    public Component component() {
        return component;
    }

    @Override
    public void show() {
        // its features show themselves
    }

    private static void fill(
            PropertyContext context, FieldFactory factory, Div inside, EReference reference, Element part) {
        GroupFields.of(context, factory, reference.getEReferenceType(), part).forEach(inside::add);
    }
}
