package vn.quytrinh.designer.control;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.designer.quality.QualityWords;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.control.ExpiringSuppressions.Expiring;

/** Asks until when a finding is set aside now, and why still. */
final class ProlongDialog extends Dialog {
    private static final int LONGEST = 500;
    private static final int MONTHS = 3;

    private final Expiring expiring;
    private final ControlDesk desk;
    private final QualityWords words;
    private final Runnable prolonged;
    private final TextArea reason = new TextArea();
    private final LocalDateField until = new LocalDateField("desk.prolong.until");
    private final Refusal refusal = new Refusal();

    ProlongDialog(Expiring expiring, ControlDesk desk, QualityWords words, Runnable prolonged) {
        this.expiring = expiring;
        this.desk = desk;
        this.words = words;
        this.prolonged = prolonged;
        LocalDate today = desk.register().today();
        setHeaderTitle(
                words.text("desk.expiring.prolong") + ": " + expiring.aside().rule());
        setWidth("32rem");
        setMaxWidth("94vw");
        until.setId("prolong-until");
        until.setValue(today.plusMonths(MONTHS));
        until.setMin(today);
        reason.setId("prolong-reason");
        reason.setLabel(words.text("desk.prolong.reason"));
        reason.setMaxLength(LONGEST);
        reason.setValue(expiring.aside().reason());
        reason.setRequired(true);
        Button save = new Button(words.text("desk.expiring.prolong"), click -> save());
        save.setId("prolong-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.block("case-form", until, reason, refusal));
        getFooter().add(new Button(words.text("cancel"), click -> close()), save);
    }

    private void save() {
        reason.setInvalid(reason.getValue().isBlank());
        until.setInvalid(until.getValue() == null);
        if (reason.isInvalid() || until.getValue() == null) {
            return;
        }
        try {
            desk.aside()
                    .prolong(
                            expiring.sheet().draft().key(),
                            expiring.aside().id(),
                            0,
                            reason.getValue().strip(),
                            until.getValue(),
                            desk.quality().caller());
            close();
            prolonged.run();
        } catch (EngineException refused) {
            refusal.show(refused, words);
        }
    }
}
