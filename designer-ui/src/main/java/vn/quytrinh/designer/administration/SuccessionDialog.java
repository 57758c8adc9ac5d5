package vn.quytrinh.designer.administration;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.textfield.TextField;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.NameBox;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.index.ReferenceKind;

/** Asks what became of a unit: who has its tasks since which day, by which document. */
final class SuccessionDialog extends Dialog {
    private static final int MOST_UNITS = 500;

    private final AdministrationDesk desk;
    private final LocalWords words;
    private final Runnable done;
    private final ComboBox<String> unit;
    private final ComboBox<String> successor;
    private final DatePicker from = new LocalDateField("impact.from");
    private final TextField document = new TextField();
    private final Refusal refusal = new Refusal();

    SuccessionDialog(AdministrationDesk desk, LocalWords words, Runnable done) {
        this.desk = desk;
        this.words = words;
        this.done = done;
        setHeaderTitle(words.text("organisation.create"));
        setWidth("36rem");
        setMaxWidth("96vw");
        unit = names("succession-unit", "organisation.unit");
        successor = names("succession-successor", "organisation.successor");
        successor.setHelperText(words.text("organisation.successor.help"));
        from.setId("succession-from");
        document.setId("succession-document");
        document.setLabel(words.text("organisation.document"));
        document.setWidthFull();
        Button save = new Button(words.text("organisation.save"), click -> save());
        save.setId("succession-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        VerticalLayout content = new VerticalLayout(
                new Paragraph(words.text("organisation.create.hint")), unit, successor, from, document, refusal);
        content.setPadding(false);
        content.setSpacing(false);
        add(content);
        getFooter().add(new Button(words.text("shelf.make.cancel"), click -> close()), save);
    }

    private ComboBox<String> names(String id, String label) {
        ComboBox<String> field =
                NameBox.of(() -> desk.impacts().names(ReferenceKind.UNIT, "", MOST_UNITS, desk.caller()));
        field.setId(id);
        field.setLabel(words.text(label));
        field.setWidthFull();
        return field;
    }

    private void save() {
        if (unit.getValue() == null || unit.getValue().isBlank() || from.getValue() == null) {
            unit.setInvalid(unit.getValue() == null || unit.getValue().isBlank());
            from.setInvalid(from.getValue() == null);
            unit.setErrorMessage(words.text("organisation.unit.needed"));
            from.setErrorMessage(words.text("organisation.from.needed"));
            return;
        }
        try {
            String other = successor.getValue();
            desk.successions()
                    .record(
                            unit.getValue(),
                            other == null || other.isBlank() ? null : other,
                            from.getValue(),
                            document.getValue().strip(),
                            desk.caller());
            close();
            done.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
