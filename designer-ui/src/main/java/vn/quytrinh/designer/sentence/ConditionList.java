package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.quality.AnyOf;
import vn.quytrinh.model.quality.Comparison;
import vn.quytrinh.model.quality.Condition;
import vn.quytrinh.model.quality.EverySentence;
import vn.quytrinh.model.quality.Matched;
import vn.quytrinh.model.quality.Selection;

/** Conditions of a sentence, all of which must be met, or, within alternatives, one of which. */
final class ConditionList extends Span {
    private final EObject owner;
    private final EList<Condition> conditions;
    private final ElementKind kind;
    private final Wording wording;
    private final String add;

    /**
     * @param owner what has the conditions
     * @param conditions the conditions
     * @param kind of what they speak
     * @param add the text of the button that adds one
     * @param wording what they are written with
     */
    ConditionList(EObject owner, EList<Condition> conditions, ElementKind kind, String add, Wording wording) {
        this.owner = owner;
        this.conditions = conditions;
        this.kind = kind;
        this.add = add;
        this.wording = wording;
        addClassName("sentence-conditions");
        build();
    }

    private void build() {
        removeAll();
        if (owner instanceof Selection && !conditions.isEmpty()) {
            add(Blocks.words("sentence-word", wording.words().text("sentence.where")));
        }
        boolean first = true;
        for (Condition condition : conditions) {
            if (!first) {
                add(Blocks.words("sentence-and", wording.words().text(isAny() ? "sentence.or" : "sentence.and")));
            }
            first = false;
            add(part(condition));
        }
        add(adding());
    }

    private boolean isAny() {
        return owner instanceof AnyOf;
    }

    /** Every sentence of this form claims something. */
    private boolean isLastClaim() {
        return conditions.size() == 1 && owner instanceof EverySentence;
    }

    private Component part(Condition condition) {
        Span part = new Span(
                switch (condition) {
                    case AnyOf any -> new ConditionList(any, any.getConditions(), kind, "sentence.add.or", wording);
                    case Matched match -> new MatchField(match, kind, wording);
                    default -> new ConditionField((Comparison) condition, kind, wording);
                });
        part.addClassName(condition instanceof AnyOf ? "sentence-any" : "sentence-part");
        if (!isLastClaim()) {
            part.add(wording.sign(VaadinIcon.CLOSE_SMALL, "sentence.drop.condition", () -> drop(condition)));
        }
        return part;
    }

    private void drop(Condition condition) {
        conditions.remove(condition);
        build();
        wording.changed().run();
    }

    private MenuBar adding() {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_SMALL, MenuBarVariant.LUMO_TERTIARY_INLINE);
        bar.addClassName("sentence-add");
        String label = wording.words().text(add);
        if (isAny()) {
            bar.addItem("+ " + label, click -> take(SentenceForm.comparison(kind)));
            return bar;
        }
        SubMenu kinds = bar.addItem("+ " + label).getSubMenu();
        kinds.addItem(wording.words().text("sentence.add.comparison"), click -> take(SentenceForm.comparison(kind)));
        kinds.addItem(wording.words().text("sentence.add.any"), click -> take(SentenceForm.anyOf(kind)));
        kinds.addItem(wording.words().text("sentence.add.match"), click -> take(SentenceForm.matched(kind)));
        return bar;
    }

    private void take(Condition condition) {
        conditions.add(condition);
        build();
        wording.changed().run();
    }
}
