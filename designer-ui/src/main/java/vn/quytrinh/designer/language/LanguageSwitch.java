package vn.quytrinh.designer.language;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinSession;
import java.util.EnumMap;
import java.util.Map;

/** Two buttons, VI and EN. The choice holds for the session. */
public final class LanguageSwitch extends Composite<Div> implements LocaleChangeObserver {
    private final Map<Language, Button> buttons = new EnumMap<>(Language.class);

    /** Creates the switch; it shows the language of the session it is attached in. */
    public LanguageSwitch() {
        getContent().addClassName("language-switch");
        getContent().getElement().setAttribute("role", "group");
        for (Language language : Language.values()) {
            Button button = new Button(language.sign(), click -> language.speakIn(VaadinSession.getCurrent()));
            button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            button.setAriaLabel(language.ownName());
            button.setTooltipText(language.ownName());
            button.getElement().setAttribute("lang", language.locale().getLanguage());
            buttons.put(language, button);
            getContent().add(button);
        }
    }

    /**
     * Returns the button of a language.
     *
     * @param language the language, not null
     * @return its button, never null
     */
    public Button button(Language language) {
        return buttons.get(language);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Language spoken = Language.of(event.getLocale());
        getContent().getElement().setAttribute("aria-label", getTranslation("language"));
        buttons.forEach((language, button) ->
                button.getElement().setAttribute("aria-pressed", String.valueOf(language == spoken)));
        var reconnecting = event.getUI().getReconnectDialogConfiguration();
        reconnecting.setDialogText(getTranslation("system.reconnecting"));
        reconnecting.setDialogTextGaveUp(getTranslation("system.disconnected"));
        event.getUI()
                .getPage()
                .executeJs("document.documentElement.lang = $0", spoken.locale().getLanguage());
    }
}
