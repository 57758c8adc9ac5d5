package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.quytrinh.designer.trial.TrialPanel;
import vn.quytrinh.designer.trial.Trials;

/** Holds the trial of the draft beside the page, wide enough for its timeline. */
final class TrialDrawer extends Dialog implements LocaleChangeObserver {
    private final Button close = new Button(VaadinIcon.CLOSE.create(), click -> close());

    TrialDrawer(Workbench workbench, Trials trials) {
        addClassName("trial-drawer");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getHeader().add(close);
        setWidth("min(76rem, 96vw)");
        setHeight("94vh");
        setResizable(true);
        setDraggable(true);
        TrialPanel panel = new TrialPanel(workbench::procedure, trials, new BenchStories(workbench));
        workbench.onChange(panel::refresh);
        add(panel);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("procedure.trial.title"));
        close.setAriaLabel(getTranslation("close"));
    }
}
