package vn.quytrinh.designer.quality;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.PackChoiceForm.Force;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.UsedPack;

/** Asks whether an agency uses a pack, and from which day its findings stand against a publication. */
final class PackSettingsDialog extends Dialog {
    private final RuleBook book;
    private final QualityWords words;
    private final Runnable saved;
    private final PackChoiceForm before;
    private final Checkbox use = new Checkbox();
    private final RadioButtonGroup<Force> force = new RadioButtonGroup<>();
    private final LocalDateField since = new LocalDateField("quality.enforced.since");
    private final Refusal refusal = new Refusal();

    PackSettingsDialog(UsedPack used, RuleBook book, QualityDesk desk, QualityWords words, Runnable saved) {
        this.book = book;
        this.words = words;
        this.saved = saved;
        this.before = book.choice(used.pack().id());
        setHeaderTitle(words.of(used.pack().name()));
        setWidth("34rem");
        setMaxWidth("94vw");
        use.setId("pack-use");
        use.setLabel(words.text("quality.use"));
        use.setValue(before.used());
        force.setId("pack-force");
        force.setLabel(words.text("quality.force"));
        force.setItems(Force.values());
        force.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        force.setItemLabelGenerator(each -> words.text("quality.force." + each));
        force.setValue(before.force());
        since.setId("pack-since");
        since.setValue(before.since() == null ? desk.today() : before.since());
        enable();
        use.addValueChangeListener(change -> enable());
        force.addValueChangeListener(change -> enable());
        Button cancel = new Button(words.text("cancel"), click -> close());
        Button save = new Button(words.text("quality.save"), click -> save());
        save.setId("pack-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.block("case-form", new Paragraph(words.text("quality.settings.help")), use, force, since, refusal));
        getFooter().add(cancel, save);
    }

    private void enable() {
        force.setEnabled(use.getValue());
        since.setVisible(use.getValue() && force.getValue() == Force.ENFORCED);
    }

    private void save() {
        boolean enforced = force.getValue() == Force.ENFORCED;
        since.setInvalid(enforced && since.getValue() == null);
        if (since.isInvalid()) {
            return;
        }
        try {
            book.choose(new PackChoiceForm(
                    before.pack(),
                    use.getValue(),
                    before.leftOut(),
                    force.getValue(),
                    enforced ? since.getValue() : null));
            close();
            saved.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
