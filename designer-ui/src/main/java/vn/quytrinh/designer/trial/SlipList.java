package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.slip.GivenSlip;
import vn.quytrinh.procedure.law.regime.LegalForms;

/** The slips (biểu mẫu 01–07) that the played story gives, each to be looked at as it would print. */
final class SlipList extends Composite<Div> {
    private final LegalForms forms;

    SlipList(LegalForms forms) {
        this.forms = forms;
        getContent().addClassName("trial-slips");
    }

    void show(List<GivenSlip> slips, TrialWords words) {
        getContent().removeAll();
        setVisible(!slips.isEmpty());
        UnorderedList list = new UnorderedList();
        slips.forEach(slip -> {
            String name =
                    words.text("trial.slip", slip.form().number(), slip.form().name());
            Button look = new Button(
                    name, VaadinIcon.FILE_TEXT_O.create(), click -> new SlipDialog(slip, forms, words).open());
            look.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            look.addClassName("trial-slip");
            look.getElement().setAttribute("data-form", slip.form().kind());
            ListItem line = new ListItem(look);
            line.add(Blocks.words(
                    "trial-citation", slip.owed() ? words.text("trial.slip.owed") : words.moment(slip.at())));
            list.add(line);
        });
        getContent().add(Pieces.heading(words.text("trial.slips")), list);
    }
}
