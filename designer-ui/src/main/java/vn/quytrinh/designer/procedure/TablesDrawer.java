package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import vn.quytrinh.designer.pieces.Background;
import vn.quytrinh.designer.tables.TableDesk;
import vn.quytrinh.designer.tables.TablesPanel;
import vn.quytrinh.engine.trial.TrialDecisions;

/** Holds the decision tables of the draft over the page; the keys of the page work in it too. */
final class TablesDrawer extends Dialog implements LocaleChangeObserver {
    private final Button close = new Button(VaadinIcon.CLOSE.create(), click -> close());

    TablesDrawer(Workbench workbench, Commands commands, Background background, TrialDecisions trials) {
        addClassNames("tables-drawer", "procedure-colours");
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getHeader().add(close);
        setWidth("98vw");
        setHeight("96vh");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(new TablesPanel(
                new TableDesk(workbench.editor(), workbench.isEditable(), workbench::change),
                background::execute,
                trials));
        key(commands::undo, Key.KEY_Z, KeyModifier.CONTROL);
        key(commands::redo, Key.KEY_Y, KeyModifier.CONTROL);
        key(commands::redo, Key.KEY_Z, KeyModifier.CONTROL, KeyModifier.SHIFT);
    }

    private void key(Runnable command, Key key, KeyModifier... modifiers) {
        Shortcuts.addShortcutListener(this, command::run, key, modifiers)
                .listenOn(this)
                .setResetFocusOnActiveElement(true);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setHeaderTitle(getTranslation("tables"));
        close.setAriaLabel(getTranslation("close"));
    }
}
