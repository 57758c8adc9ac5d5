package vn.quytrinh.designer.merging;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.Optional;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.procedure.merge.Conflict;

/** One conflict: what it was, what it is on each side, and whose version the person takes. */
final class ConflictCard extends Composite<Div> {
    private final Conflict conflict;
    private final RadioButtonGroup<Decision> choice = new RadioButtonGroup<>();

    ConflictCard(Conflict conflict, ConflictWords words, Runnable decided) {
        this.conflict = conflict;
        getContent().addClassName("conflict");
        H4 title = new H4(words.place(conflict));
        title.add(Blocks.words("conflict-what", words.what(conflict)));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setAriaLabel(words.place(conflict) + ", " + words.what(conflict));
        choice.setItems(Decision.values());
        choice.setItemLabelGenerator(each -> switch (each) {
            case MINE -> words.text("merge.mine") + ": " + shown(words.mine(conflict));
            case THEIRS -> words.text("merge.theirs") + ": " + shown(words.theirs(conflict));
            case LATER -> words.text("merge.later");
        });
        choice.addValueChangeListener(change -> decided.run());
        getContent().add(title);
        if (conflict.base() != null) {
            Span was = Blocks.words("quiet", words.text("merge.was") + ": " + shown(words.base(conflict)));
            getContent().add(was);
        }
        getContent().add(choice);
    }

    Conflict conflict() {
        return conflict;
    }

    Optional<Decision> decision() {
        return Optional.ofNullable(choice.getValue());
    }

    private static String shown(String value) {
        return value.isEmpty() ? "–" : value;
    }
}
