package vn.quytrinh.designer.sentence;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.quytrinh.conformance.vocabulary.ElementKind;
import vn.quytrinh.model.quality.Selection;

/** Of what a sentence speaks: a kind of elements, and the conditions that these meet. */
final class SelectionField extends Span {
    private final ComboBox<ElementKind> kinds;

    /**
     * @param selection of what the sentence speaks
     * @param allowed the kinds to choose from
     * @param another is told when another kind was chosen, whose conditions are dropped by then
     * @param wording what it is written with
     */
    SelectionField(Selection selection, List<ElementKind> allowed, Runnable another, Wording wording) {
        addClassName("sentence-selection");
        ElementKind kind = SentenceForm.kind(selection);
        kinds = wording.choice(
                "sentence.subject", allowed, kind, each -> wording.words().of(each.words()), chosen -> {
                    selection.setElement(chosen.name());
                    selection.getWhere().clear();
                    another.run();
                });
        add(kinds);
        add(new ConditionList(selection, selection.getWhere(), kind, "sentence.add.where", wording));
    }

    void focus() {
        kinds.focus();
    }
}
