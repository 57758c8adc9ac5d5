package vn.quytrinh.designer.language;

import com.vaadin.flow.i18n.I18NProvider;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;

/**
 * Reads texts from {@code vaadin-i18n/translations*.properties}.
 *
 * <p>Unlike Vaadin's own provider it never looks at the locale of the machine: English on a Vietnamese server stays English.
 */
@Component
public class BundledTexts implements I18NProvider {
    private static final String BUNDLE = "vaadin-i18n.translations";
    private static final ResourceBundle.Control EXACTLY =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        ResourceBundle bundle = bundle(locale);
        if (!bundle.containsKey(key)) {
            return "!" + locale.getLanguage() + ": " + key;
        }
        String text = bundle.getString(key);
        return params.length == 0 ? text : new MessageFormat(text, locale).format(params);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE, Language.of(locale).locale(), BundledTexts.class.getClassLoader(), EXACTLY);
    }
}
