package vn.quytrinh.designer.language;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.server.VaadinService;

/** A field for a date whose label and calendar follow the language of the session. */
public final class LocalDateField extends DatePicker implements LocaleChangeObserver {
    private final String label;
    private final boolean labelled;

    /**
     * Creates the field.
     *
     * @param label the key of its label, not null
     */
    public LocalDateField(String label) {
        this(label, true);
    }

    private LocalDateField(String label, boolean labelled) {
        this.label = label;
        this.labelled = labelled;
    }

    /**
     * Creates a field whose label stands beside it and is read out only.
     *
     * @param label the key of its label, not null
     */
    public static LocalDateField beside(String label) {
        return new LocalDateField(label, false);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        setLocale(event.getLocale());
        setI18n(DatePickerTexts.in(VaadinService.getCurrent().getInstantiator().getI18NProvider(), event.getLocale()));
        if (labelled) {
            setLabel(getTranslation(label));
        } else {
            setAriaLabel(getTranslation(label));
        }
    }
}
