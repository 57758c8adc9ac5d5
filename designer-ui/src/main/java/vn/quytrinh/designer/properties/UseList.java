package vn.quytrinh.designer.properties;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.designer.editing.Uses;
import vn.quytrinh.designer.impact.ImpactQuestion;
import vn.quytrinh.designer.impact.ImpactView;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.impact.Matter;
import vn.quytrinh.engine.index.ReferenceKind;
import vn.quytrinh.model.common.Citation;
import vn.quytrinh.model.organisation.OrgUnit;
import vn.quytrinh.model.organisation.Position;
import vn.quytrinh.model.process.Component;
import vn.quytrinh.procedure.law.citation.LawCitation;

/** Who refers to an element; a click leads there. */
final class UseList extends Composite<Div> {

    UseList(PropertyContext context, EObject element) {
        List<Uses> uses = Uses.of(context.procedure(), element);
        getContent().addClassName("prop-uses");
        getContent().setVisible(!uses.isEmpty());
        if (!uses.isEmpty()) {
            getContent()
                    .add(Blocks.words(
                            "prop-uses-title", context.words().text("prop.uses", String.valueOf(uses.size()))));
        }
        uses.forEach(use -> {
            Button go = new Button(
                    context.words().either(use.text().vi(), use.text().en()), click -> context.go(use.element()));
            go.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY_INLINE);
            go.addClassName("prop-use");
            getContent().add(go);
        });
        matter(element).ifPresent(matter -> {
            RouterLink everywhere = new RouterLink(context.words().text("impact.everywhere"), ImpactView.class);
            everywhere.setQueryParameters(ImpactQuestion.parameters(matter));
            everywhere.addClassName("prop-use");
            getContent().setVisible(true);
            getContent().add(everywhere);
        });
    }

    /** What is known by its name in other procedures too. */
    private static Optional<Matter> matter(EObject element) {
        Matter matter = element instanceof OrgUnit unit && unit.getName() != null
                ? new Matter(ReferenceKind.UNIT, unit.getName())
                : element instanceof Position role && role.getName() != null
                        ? new Matter(ReferenceKind.ROLE, role.getName())
                        : element instanceof Component paper && paper.getName() != null
                                ? new Matter(ReferenceKind.COMPONENT, paper.getName())
                                : element instanceof Citation cited && cited.getInstrument() != null
                                        ? new Matter(
                                                ReferenceKind.INSTRUMENT,
                                                LawCitation.of(cited).text())
                                        : null;
        return Optional.ofNullable(matter).filter(each -> !each.name().isEmpty());
    }
}
