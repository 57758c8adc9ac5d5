package vn.quytrinh.designer.language;

import com.vaadin.flow.server.VaadinSession;
import java.util.Locale;

/** A language the designer speaks. The first is what everyone gets until they choose. */
public enum Language {
    /** Vietnamese (tiếng Việt), with Vietnam's forms of dates and numbers. */
    VIETNAMESE(Locale.of("vi", "VN"), "Tiếng Việt"),
    /** English, with British forms of dates, which are those of Vietnam. */
    ENGLISH(Locale.UK, "English");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    /** Returns the locale that texts, dates and numbers follow. */
    public Locale locale() {
        return locale;
    }

    /** Returns the language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** Returns the short sign on the switch, such as {@code VI}. */
    public String sign() {
        return locale.getLanguage().toUpperCase(Locale.ROOT);
    }

    /**
     * Returns the language of a locale.
     *
     * @param locale any locale, not null
     * @return the language with the same language code, else Vietnamese
     */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ENGLISH.locale.getLanguage()) ? ENGLISH : VIETNAMESE;
    }

    /**
     * Makes this the language of the session and of every window in it.
     *
     * @param session the session, locked by the caller, not null
     */
    public void speakIn(VaadinSession session) {
        session.setLocale(locale);
    }
}
