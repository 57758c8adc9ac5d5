package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.StepKind;

/** All fields of the selected step. Each takes effect as soon as it is left. */
final class StepForm extends Composite<Div> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final H3 heading = new H3();
    private final Paragraph hint = new Paragraph();
    private final FormLayout form = new FormLayout();
    private final TextArea name = new TextArea();
    private final ComboBox<String> unit;
    private final ComboBox<String> role;
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<LegalUnit> timeUnit = StepFields.timeUnit();
    private final Select<StepKind> kind = StepFields.kind();
    private final Checkbox counted = new Checkbox();
    private final TextField reason = new TextField();
    private boolean showing;

    StepForm(Workbench workbench) {
        this.workbench = workbench;
        unit = StepFields.names(workbench.editor()::unitNames);
        role = StepFields.names(workbench.editor()::roleNames);
        getContent().addClassName("step-form");
        form.setResponsiveSteps(new FormLayout.ResponsiveStep("0", 2));
        Stream.<Component>of(name, unit, role, kind, counted, reason).forEach(field -> form.add(field, 2));
        form.addComponentAtIndex(3, amount);
        form.addComponentAtIndex(4, timeUnit);
        getContent().add(heading, hint, form);
        name.setMinRows(1);
        name.setMaxRows(3);
        amount.setId("form-amount");
        name.setId("form-name");
        role.setId("form-role");
        unit.setId("form-unit");
        bind(name, (editor, step) -> editor.rename(step.getId(), name.getValue()));
        bind(unit, (editor, step) -> editor.setUnit(step.getId(), unit.getValue()));
        bind(role, (editor, step) -> editor.setRole(step.getId(), role.getValue()));
        bind(amount, (editor, step) -> StepTime.setAmount(editor, step, amount.getValue()));
        bind(timeUnit, (editor, step) -> StepTime.setUnit(editor, step, timeUnit.getValue()));
        bind(kind, (editor, step) -> editor.setKind(step.getId(), kind.getValue()));
        bind(counted, (editor, step) -> editor.setCounted(step.getId(), counted.getValue(), reason.getValue()));
        bind(reason, (editor, step) -> editor.setCounted(step.getId(), counted.getValue(), reason.getValue()));
        workbench.onChange(this::show);
        workbench.onSelection(this::show);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        name.setLabel(getTranslation("step.name"));
        unit.setLabel(getTranslation("step.unit"));
        role.setLabel(getTranslation("step.role"));
        amount.setLabel(getTranslation("step.time"));
        amount.setLocale(event.getLocale());
        timeUnit.setLabel(getTranslation("step.timeUnit"));
        kind.setLabel(getTranslation("step.kind"));
        counted.setLabel(getTranslation("step.counted.label"));
        reason.setLabel(getTranslation("step.notCountedReason"));
        unit.setPlaceholder(getTranslation("step.unit.placeholder"));
        role.setPlaceholder(getTranslation("step.role.placeholder"));
        hint.setText(getTranslation("step.none"));
        StepFields.speak(this, timeUnit);
        StepFields.speakKinds(this, kind);
        show();
    }

    private <F extends HasValue<?, ?>> void bind(F field, BiConsumer<ProcedureEditor, Step> write) {
        field.setReadOnly(!workbench.isEditable());
        field.addValueChangeListener(event -> {
            if (!showing) {
                workbench.selected().ifPresent(step -> workbench.change(editor -> write.accept(editor, step)));
            }
        });
    }

    private void show() {
        Step step = workbench.selected().orElse(null);
        form.setVisible(step != null);
        hint.setVisible(step == null);
        heading.setText(
                step == null
                        ? getTranslation("step")
                        : getTranslation("step") + " " + step.getOrder() + " · " + step.getId());
        if (step != null) {
            showing = true;
            try {
                fill(step);
            } finally {
                showing = false;
            }
        }
    }

    private void fill(Step step) {
        name.setValue(Words.orEmpty(step.getName()));
        set(unit, Words.unitName(step));
        set(role, Words.roleName(step));
        amount.setValue(StepTime.amount(step));
        amount.setHelperText(StepTime.amount(step) == null ? Words.amount(step) : "");
        timeUnit.setValue(StepTime.unit(step));
        kind.setValue(step.isSetKind() ? step.getKind() : null);
        counted.setValue(step.isClockCounted());
        reason.setValue(Words.orEmpty(step.getNotCountedReason()));
        reason.setVisible(!step.isClockCounted());
    }

    private static void set(ComboBox<String> field, @Nullable String value) {
        field.getDataProvider().refreshAll();
        field.setValue(value == null || value.isEmpty() ? null : value);
    }
}
