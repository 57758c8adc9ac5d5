package vn.quytrinh.designer.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.page.WebStorage;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.Locale;

/** Goes from the machine's colours to light, to dark and back. The choice is kept in the browser. */
final class ColourSwitch extends Composite<Button> implements LocaleChangeObserver {
    private static final String KEPT = "quytrinh.colours";

    private Colours colours = Colours.SYSTEM;

    ColourSwitch() {
        getContent().setId("colours");
        getContent().addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        getContent().addClickListener(click -> {
            WebStorage.setItem(KEPT, colours.next().name());
            show(colours.next());
        });
        show(Colours.SYSTEM);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        WebStorage.getItem(WebStorage.Storage.LOCAL_STORAGE, KEPT, name -> show(Colours.of(name)));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        speak();
    }

    private void show(Colours wanted) {
        colours = wanted;
        getContent().setIcon(wanted.icon().create());
        getUI().ifPresent(ui -> {
            ui.getPage().setColorScheme(wanted.scheme());
            speak();
        });
    }

    private void speak() {
        String words = getTranslation("colours." + colours.name().toLowerCase(Locale.ROOT));
        getContent().setAriaLabel(words);
        getContent().setTooltipText(words);
    }
}
