package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinService;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.quytrinh.designer.language.DatePickerTexts;
import vn.quytrinh.worktime.WorkingCalendar;

/** Picks a date and a time, in the language of the session. The line under it says what kind of day it is. */
final class MomentField extends DateTimePicker implements LocaleChangeObserver {
    private static final Duration STEP = Duration.ofMinutes(30);

    private final String label;
    private final Supplier<WorkingCalendar> calendar;

    /**
     * Creates the field.
     *
     * @param label the key of its label
     * @param calendar gives the office's calendar
     * @param value the first value
     * @param chosen is told what the person picks
     */
    MomentField(String label, Supplier<WorkingCalendar> calendar, LocalDateTime value, Consumer<LocalDateTime> chosen) {
        this.label = label;
        this.calendar = calendar;
        addClassName("moment-field");
        setStep(STEP);
        setValue(value);
        addValueChangeListener(change -> {
            note();
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue());
            }
        });
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setLocale(event.getLocale());
        setDatePickerI18n(
                DatePickerTexts.in(VaadinService.getCurrent().getInstantiator().getI18NProvider(), event.getLocale()));
        setLabel(getTranslation(label));
        setDateAriaLabel(getTranslation("moment.date"));
        setTimeAriaLabel(getTranslation("moment.time"));
        note();
    }

    private void note() {
        LocalDateTime value = getValue();
        DayNote note = value == null || !isAttached()
                ? new DayNote("", false, "")
                : DayNote.of(calendar.get(), value.toLocalDate(), new TrialWords(this));
        setHelperText(note.text());
        setClassName("day-off", note.off());
    }
}
