package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.util.Optional;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Timeout;
import vn.quytrinh.model.process.TimeoutEffect;

/** Asks until when a step is waited for, and what follows then. */
final class TimeoutDialog extends Dialog {
    private final Workbench workbench;
    private final Step step;
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<LegalUnit> unit = new Select<>();
    private final Select<TimeoutEffect> effect = new Select<>();
    private final Select<Step> to = new Select<>();

    TimeoutDialog(Workbench workbench, Step step) {
        this.workbench = workbench;
        this.step = step;
        setHeaderTitle(getTranslation("timeout.title", step.getId()));
        setWidth("30rem");
        setMaxWidth("94vw");
        amount.setLabel(getTranslation("timeout.amount"));
        amount.setLocale(Words.locale());
        amount.setAutofocus(true);
        amount.setId("timeout-amount");
        unit.setLabel(getTranslation("timeout.unit"));
        unit.setItems(LegalUnit.values());
        unit.setItemLabelGenerator(each -> Words.unit(this, each));
        effect.setLabel(getTranslation("timeout.effect"));
        effect.setItems(TimeoutEffect.values());
        effect.setItemLabelGenerator(each -> getTranslation("timeout.effect." + each.getLiteral()));
        to.setLabel(getTranslation("timeout.to"));
        to.setEmptySelectionAllowed(true);
        to.setEmptySelectionCaption(getTranslation("timeout.to.none"));
        to.setItems(workbench.editor().steps().stream()
                .filter(other -> other != step)
                .toList());
        to.setItemLabelGenerator(each ->
                each == null ? getTranslation("timeout.to.none") : each.getId() + " " + Words.orEmpty(each.getName()));
        show(Optional.ofNullable(step.getTimeout()));
        FormLayout form = new FormLayout(amount, unit, effect, to);
        form.setColspan(effect, 2);
        form.setColspan(to, 2);
        add(form);
        Button save = new Button(getTranslation("timeout.save"), click -> save());
        save.setId("timeout-save");
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button remove = new Button(getTranslation("timeout.remove"), click -> {
            close();
            workbench.change(editor -> editor.timeouts().remove(step.getId()));
        });
        remove.setVisible(step.getTimeout() != null);
        getFooter().add(remove, new Button(getTranslation("cancel"), click -> close()), save);
    }

    private void show(Optional<Timeout> timeout) {
        amount.setValue(
                timeout.map(Timeout::getLimit).map(limit -> limit.getValue()).orElse(null));
        unit.setValue(timeout.map(Timeout::getLimit)
                .filter(limit -> limit.isSetUnit())
                .map(limit -> limit.getUnit())
                .orElse(LegalUnit.WORKING_DAY));
        effect.setValue(
                timeout.filter(Timeout::isSetEffect).map(Timeout::getEffect).orElse(TimeoutEffect.NOT_STATED));
        to.setValue(timeout.map(Timeout::getTo).orElse(null));
    }

    private void save() {
        if (amount.getValue() == null) {
            amount.setInvalid(true);
            amount.setErrorMessage(getTranslation("timeout.amount.missing"));
            amount.focus();
            return;
        }
        close();
        String next = Optional.ofNullable(to.getValue()).map(Step::getId).orElse(null);
        workbench.change(editor ->
                editor.timeouts().set(step.getId(), amount.getValue(), unit.getValue(), effect.getValue(), next));
    }
}
