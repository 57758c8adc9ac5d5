package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import vn.quytrinh.designer.pieces.Blocks;

/** The features of an element, group after group, each under its heading. */
final class GroupFields {

    private GroupFields() {}

    static List<Component> of(PropertyContext context, FieldFactory factory, EClass kind, Element element) {
        List<Component> shown = new ArrayList<>();
        for (GroupSpec group : Panels.shipped().of(kind)) {
            Div fields = fields(factory, group, element);
            if (!group.name().equals("all")) {
                fields.addComponentAsFirst(
                        Blocks.words("prop-heading", context.words().text(group.key(kind.getName()))));
            }
            shown.add(fields);
        }
        return shown;
    }

    static Div fields(FieldFactory factory, GroupSpec group, Element element) {
        Div fields = Blocks.block("prop-fields");
        group.features().forEach(spec -> {
            Component field = factory.field(spec, element).component();
            field.setClassName("wide", isWide(spec));
            fields.add(field);
        });
        return fields;
    }

    private static boolean isWide(FeatureSpec spec) {
        return spec.large()
                || spec.feature().isMany()
                || spec.feature() instanceof EReference
                || spec.feature().getName().equals("legalBasis")
                || spec.feature().getName().equals("clockCounted");
    }
}
