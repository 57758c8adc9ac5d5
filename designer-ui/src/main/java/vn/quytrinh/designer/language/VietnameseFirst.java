package vn.quytrinh.designer.language;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Starts every session in Vietnamese whatever the browser says, and puts Vaadin's own notices into the session's language. */
@Component
class VietnameseFirst implements VaadinServiceInitListener {
    private final I18NProvider texts;

    VietnameseFirst(I18NProvider texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(init -> Language.VIETNAMESE.speakIn(init.getSession()));
        event.getSource().addUIInitListener(init -> {
            Locale locale = init.getUI().getSession().getLocale();
            init.getUI().setLocale(locale);
            var dialog = init.getUI().getReconnectDialogConfiguration();
            dialog.setDialogText(texts.getTranslation("system.reconnecting", locale));
            dialog.setDialogTextGaveUp(texts.getTranslation("system.disconnected", locale));
        });
        event.getSource().setSystemMessagesProvider(info -> messages(info.getLocale()));
    }

    private SystemMessages messages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        // Without a notice the page comes back to its address by itself: what was done there is saved.
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(texts.getTranslation("system.internalError", locale));
        messages.setInternalErrorMessage(texts.getTranslation("system.internalError.message", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("system.cookiesDisabled", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("system.cookiesDisabled.message", locale));
        return messages;
    }
}
