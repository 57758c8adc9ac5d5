package vn.quytrinh.designer.language;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/** Words, dates and weekdays in the language of the person who looks at a component. */
public class LocalWords {
    private final Component owner;
    private final Locale locale;

    /**
     * Speaks the language of the window.
     *
     * @param owner the component that speaks, not null
     */
    public LocalWords(Component owner) {
        this.owner = owner;
        this.locale = UI.getCurrent().getLocale();
    }

    /** Returns the text of a key, with its parameters filled in. */
    public final String text(String key, Object... parameters) {
        return owner.getTranslation(key, parameters);
    }

    /** Returns whichever of two wordings is in the language. */
    public final String either(String vietnamese, String english) {
        return vietnamese() ? vietnamese : english;
    }

    /** Tells whether the language is Vietnamese. */
    public final boolean vietnamese() {
        return Language.of(locale) == Language.VIETNAMESE;
    }

    /** Returns the locale. */
    public final Locale locale() {
        return locale;
    }

    /** Returns a date like {@code 05/03/2026}. */
    public final String day(LocalDate date) {
        return format(date, "dd/MM/yyyy");
    }

    /** Returns a date like {@code 05/03}. */
    public final String shortDay(LocalDate date) {
        return format(date, "dd/MM");
    }

    /** Returns a day of the year like {@code 15/04}. */
    public final String monthDay(MonthDay day) {
        return format(day, "dd/MM");
    }

    /** Returns a moment like {@code 05/03/2026 17:00}. */
    public final String dayAndTime(LocalDateTime time) {
        return format(time, "dd/MM/yyyy HH:mm");
    }

    /** Returns the weekday. */
    public final String weekday(LocalDate date) {
        return format(date, "EEEE");
    }

    /** Returns the weekday in two or three letters, such as {@code T5} or {@code Thu}. */
    public final String shortWeekday(LocalDate date) {
        return text("weekday." + date.getDayOfWeek().getValue());
    }

    /** Returns a time in the form of a pattern. */
    protected final String format(TemporalAccessor time, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(time);
    }
}
