package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.conformance.Finding;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Refusal;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.quality.SettingAside;

/** Asks where, why and until when a finding is set aside. */
final class SetAsideDialog extends Dialog {
    private static final int LONGEST = 1000;
    private static final int MONTHS = 3;

    private final Finding finding;
    private final Consumer<SettingAside.Request> setAside;
    private final RadioButtonGroup<Boolean> everywhere = new RadioButtonGroup<>();
    private final TextArea reason = new TextArea();
    private final LocalDateField until = new LocalDateField("findings.aside.until");
    private final Refusal refusal = new Refusal();

    /**
     * @param finding what is set aside, not null
     * @param today the first day on which it can end, not null
     * @param setAside does so; may throw an {@link EngineException}, which is shown
     */
    SetAsideDialog(Finding finding, LocalDate today, Consumer<SettingAside.Request> setAside) {
        this.finding = finding;
        this.setAside = setAside;
        addClassName("set-aside-dialog");
        setHeaderTitle(getTranslation("findings.aside.title", finding.rule()));
        setWidth("34rem");
        setMaxWidth("94vw");
        everywhere.setLabel(getTranslation("findings.aside.where"));
        everywhere.setItems(List.of(false, true));
        everywhere.setItemLabelGenerator(all -> getTranslation(
                Boolean.TRUE.equals(all) ? "findings.aside.everywhere" : "findings.aside.here", finding.element()));
        everywhere.setValue(finding.element().isEmpty());
        everywhere.setVisible(!finding.element().isEmpty());
        reason.setId("aside-reason");
        reason.setLabel(getTranslation("findings.aside.reason"));
        reason.setHelperText(getTranslation("findings.aside.reason.help"));
        reason.setRequired(true);
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        until.setId("aside-until");
        until.setMin(today);
        until.setRequired(true);
        until.setValue(today.plusMonths(MONTHS));
        Button cancel = new Button(getTranslation("cancel"), click -> close());
        Button confirm = new Button(getTranslation("findings.setAside.do"), click -> confirm());
        confirm.setId("aside-confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add(Blocks.block(
                "set-aside-form", new Paragraph(Words.of(finding.message())), everywhere, reason, until, refusal));
        getFooter().add(cancel, confirm);
    }

    private void confirm() {
        boolean reasonMissing = reason.getValue().isBlank();
        reason.setInvalid(reasonMissing);
        reason.setErrorMessage(getTranslation("findings.aside.reason.needed"));
        boolean dateMissing = until.getValue() == null;
        until.setInvalid(dateMissing);
        if (reasonMissing || dateMissing) {
            return;
        }
        try {
            setAside.accept(new SettingAside.Request(
                    finding.rule(),
                    Boolean.TRUE.equals(everywhere.getValue()) ? "" : finding.element(),
                    reason.getValue().strip(),
                    until.getValue()));
            close();
        } catch (EngineException refused) {
            refusal.show(refused, new LocalWords(this));
        }
    }
}
