package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.LinkedHashMap;
import java.util.Map;

/** The buttons over the step table, each with its key in the tooltip, and how many rows are marked. */
final class StepToolbar extends Composite<Div> implements LocaleChangeObserver {
    private final Workbench workbench;
    private final MarkedSteps marked;
    private final RowActions actions;
    private final H3 heading = new H3();
    private final Span count = new Span();
    private final Map<String, Button> buttons = new LinkedHashMap<>();

    StepToolbar(Workbench workbench, MarkedSteps marked, RowActions actions) {
        this.workbench = workbench;
        this.marked = marked;
        this.actions = actions;
        getContent().addClassName("step-toolbar");
        count.addClassName("step-count");
        count.getElement().setAttribute("aria-live", "polite");
        getContent().add(heading, count);
        if (workbench.isEditable()) {
            button("add-step", "step.add", VaadinIcon.PLUS, actions::add);
            button("duplicate-step", "step.duplicate", VaadinIcon.COPY_O, actions::duplicate);
            button("split-step", "step.split", VaadinIcon.SPLIT_H, actions::split);
            button("merge-step", "step.merge", VaadinIcon.COMPRESS, actions::merge);
            button("delete-step", "step.delete", VaadinIcon.TRASH, actions::delete);
            button("step-up", "step.up", VaadinIcon.ARROW_UP, actions::up);
            button("step-down", "step.down", VaadinIcon.ARROW_DOWN, actions::down);
        }
        workbench.onChange(this::show);
        workbench.onSelection(this::show);
        marked.onChange(this::show);
        show();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        heading.setText(getTranslation("steps"));
        buttons.forEach((key, button) -> {
            button.setText(getTranslation(key));
            button.setTooltipText(getTranslation(key + ".tooltip"));
        });
        showCount();
    }

    private void button(String id, String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.setId(id);
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        buttons.put(key, button);
        getContent().add(button);
    }

    private void show() {
        int chosen = marked.chosen().size();
        enable("step.duplicate", chosen > 0);
        enable("step.split", chosen == 1);
        enable("step.merge", chosen > 1);
        enable("step.delete", chosen > 0 && chosen < workbench.editor().steps().size());
        enable("step.up", actions.canMove(-1));
        enable("step.down", actions.canMove(1));
        showCount();
    }

    private void enable(String key, boolean enabled) {
        Button button = buttons.get(key);
        if (button != null) {
            button.setEnabled(enabled);
        }
    }

    private void showCount() {
        int chosen = marked.chosen().size();
        count.setText(chosen > 1 ? getTranslation("step.marked", chosen) : "");
    }
}
