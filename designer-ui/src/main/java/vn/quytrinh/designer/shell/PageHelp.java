package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The help of the page that is open (F1): what it is for, and its keys. A page has help when there is a text {@code help.} with the
 * simple name of its class; a line of it is a paragraph, a line {@code key = what it does} a row of the table of keys.
 */
final class PageHelp extends Button implements LocaleChangeObserver {
    private static final String DEFAULT = "help.default";

    private final Supplier<@Nullable Component> page;

    /**
     * @param page gives the page that is open, null for none
     */
    PageHelp(Supplier<@Nullable Component> page) {
        super(VaadinIcon.QUESTION_CIRCLE_O.create());
        this.page = page;
        setId("help");
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        addClickListener(click -> open());
        Shortcuts.addShortcutListener(this, this::open, Key.F1);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setAriaLabel(getTranslation("help"));
        setTooltipText(getTranslation("help.tooltip"));
    }

    private void open() {
        Dialog dialog = new Dialog(getTranslation("help"));
        dialog.addClassName("page-help");
        dialog.setWidth("42rem");
        dialog.setMaxWidth("96vw");
        NativeTable keys = new NativeTable();
        keys.addClassName("page-help-keys");
        for (String line : text().split("\n")) {
            int equals = line.indexOf(" = ");
            if (equals < 0) {
                dialog.add(new Paragraph(line));
            } else {
                NativeTableRow row = keys.getBody().addRow();
                row.addHeaderCell().setText(line.substring(0, equals));
                row.addDataCell().setText(line.substring(equals + 3));
            }
        }
        if (keys.getBody().getRowCount() > 0) {
            dialog.add(keys);
        }
        Button close = new Button(getTranslation("help.close"), click -> dialog.close());
        close.setAutofocus(true);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private String text() {
        Component open = page.get();
        String own =
                open == null ? "!" : getTranslation("help." + open.getClass().getSimpleName());
        return own.startsWith("!") ? getTranslation(DEFAULT) : own;
    }
}
