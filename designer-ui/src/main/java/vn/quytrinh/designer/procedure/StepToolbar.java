package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.quytrinh.model.process.Step;

/** Adds, deletes and moves steps. */
final class StepToolbar extends Composite<Div> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final StepTable table;
    private final H3 heading = new H3();
    private final Button add = new Button(VaadinIcon.PLUS.create());
    private final Button delete = new Button(VaadinIcon.TRASH.create());
    private final Button up = new Button(VaadinIcon.ARROW_UP.create());
    private final Button down = new Button(VaadinIcon.ARROW_DOWN.create());

    StepToolbar(Workbench workbench, StepTable table) {
        this.workbench = workbench;
        this.table = table;
        getContent().addClassName("step-toolbar");
        add.setId("add-step");
        delete.setId("delete-step");
        up.setId("step-up");
        down.setId("step-down");
        add.addClickListener(click -> add());
        delete.addClickListener(click -> delete());
        up.addClickListener(click -> onSelected(step -> workbench.change(editor -> editor.moveUp(step.getId()))));
        down.addClickListener(click -> onSelected(step -> workbench.change(editor -> editor.moveDown(step.getId()))));
        Stream.of(add, delete, up, down)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        getContent().add(heading);
        if (workbench.isEditable()) {
            getContent().add(add, delete, up, down);
        }
        workbench.onChange(this::show);
        workbench.onSelection(this::show);
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("steps"));
        add.setText(getTranslation("step.add"));
        add.setTooltipText(getTranslation("step.add.tooltip"));
        delete.setText(getTranslation("step.delete"));
        up.setText(getTranslation("step.up"));
        down.setText(getTranslation("step.down"));
    }

    private void show() {
        Optional<Step> selected = workbench.selected();
        List<Step> steps = workbench.editor().steps();
        delete.setEnabled(selected.isPresent());
        up.setEnabled(selected.isPresent() && !steps.getFirst().equals(selected.get()));
        down.setEnabled(selected.isPresent() && !steps.getLast().equals(selected.get()));
    }

    /** Adds after the selected step; with none selected before the last one, where the work is done. */
    private void add() {
        List<Step> steps = workbench.editor().steps();
        Step after = workbench.selected().orElseGet(() -> steps.get(Math.max(0, steps.size() - 2)));
        workbench.change(editor -> {
            String id = editor.addStep(after.getId(), getTranslation("step.new"));
            workbench.select(id);
            editor.step(id).ifPresent(step -> table.edit(step, StepTable.NAME));
        });
    }

    private void delete() {
        onSelected(step -> {
            List<Step> steps = workbench.editor().steps();
            int place = steps.indexOf(step);
            Step neighbour = steps.get(place + 1 < steps.size() ? place + 1 : Math.max(0, place - 1));
            workbench.change(editor -> {
                editor.deleteStep(step.getId());
                workbench.select(neighbour.getId());
            });
        });
    }

    private void onSelected(Consumer<Step> action) {
        workbench.selected().ifPresent(action);
    }
}
