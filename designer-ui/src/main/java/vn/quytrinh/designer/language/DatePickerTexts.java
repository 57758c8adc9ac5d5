package vn.quytrinh.designer.language;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.i18n.I18NProvider;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The texts inside a date picker: day and month names, buttons, and the day-first form of dates. */
public final class DatePickerTexts {
    private static final int MONDAY = 1;

    private DatePickerTexts() {}

    /**
     * Returns the texts for a date picker.
     *
     * @param texts where the buttons' words come from, not null
     * @param locale the language, not null
     * @return new texts, never null; weeks start on Monday, dates read day/month/year
     */
    public static DatePickerI18n in(I18NProvider texts, Locale locale) {
        DateFormatSymbols names = DateFormatSymbols.getInstance(locale);
        return new DatePickerI18n()
                .setMonthNames(named(names.getMonths()))
                .setWeekdays(named(names.getWeekdays()))
                .setWeekdaysShort(named(names.getShortWeekdays()))
                .setFirstDayOfWeek(MONDAY)
                .setDateFormats("dd/MM/yyyy", "d/M/yyyy", "yyyy-MM-dd")
                .setToday(texts.getTranslation("datePicker.today", locale))
                .setCancel(texts.getTranslation("cancel", locale))
                .setBadInputErrorMessage(texts.getTranslation("datePicker.badInput", locale))
                .setRequiredErrorMessage(texts.getTranslation("datePicker.required", locale));
    }

    private static List<String> named(String[] names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).toList();
    }
}
