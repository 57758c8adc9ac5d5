package vn.quytrinh.designer.library;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Map;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.AgencyScope;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.library.ShelfLine;
import vn.quytrinh.engine.library.Variants;
import vn.quytrinh.engine.procedure.DraftSummary;

/** Asks for whom a local variant of a master is to be made, makes it and opens it. */
final class VariantDialog extends Dialog {
    private final ShelfLine master;
    private final ShelfDesk desk;
    private final LocalWords words;
    private final ComboBox<String> agency = new ComboBox<>();
    private final TextField key = new TextField();
    private final Refusal refusal = new Refusal();

    VariantDialog(ShelfLine master, ShelfDesk desk, LocalWords words) {
        this.master = master;
        this.desk = desk;
        this.words = words;
        setHeaderTitle(words.text("shelf.make.title"));
        setWidth("34rem");
        setMaxWidth("96vw");
        Map<String, String> names =
                Agencies.of(desk.territories(), desk.caller().scope());
        agency.setId("variant-agency");
        agency.setLabel(words.text("shelf.make.agency"));
        agency.setItems(List.copyOf(names.keySet()));
        agency.setItemLabelGenerator(
                each -> names.getOrDefault(each, "").isEmpty() ? each : names.get(each) + " (" + each + ")");
        agency.setAllowCustomValue(true);
        agency.addCustomValueSetListener(typed -> choose(typed.getDetail().strip()));
        agency.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                key.setValue(Variants.keyFor(master.procedure().key(), change.getValue()));
            }
        });
        agency.setWidthFull();
        agency.setAutofocus(true);
        key.setId("variant-key");
        key.setLabel(words.text("shelf.make.key"));
        key.setWidthFull();
        Button make = new Button(words.text("shelf.make.do"), click -> make());
        make.setId("variant-make");
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(words.text("shelf.make.cancel"), click -> close()), make);
        VerticalLayout content = new VerticalLayout(
                new Paragraph(words.text("shelf.make.hint", master.procedure().name())), agency, key, refusal);
        content.setPadding(false);
        add(content);
    }

    private void choose(String typed) {
        if (AgencyScope.isAgency(typed)) {
            agency.setValue(typed);
        } else {
            agency.setInvalid(true);
            agency.setErrorMessage(words.text("shelf.make.agency.wrong"));
        }
    }

    private void make() {
        if (agency.getValue() == null) {
            agency.setInvalid(true);
            agency.setErrorMessage(words.text("shelf.make.agency.wrong"));
            return;
        }
        try {
            DraftSummary made = desk.variants()
                    .make(master.procedure().key(), key.getValue().strip(), agency.getValue(), desk.caller());
            close();
            getUI().ifPresent(ui -> ui.navigate("procedures/" + made.key()));
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
