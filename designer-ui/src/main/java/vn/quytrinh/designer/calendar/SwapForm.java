package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.history.CalendarChange;

/** Swaps a working day for a rest day. */
final class SwapForm extends ChangeForm {
    private final LocalDateField off = need(new LocalDateField("calendar.swap.off"));
    private final LocalDateField work = need(new LocalDateField("calendar.swap.work"));
    private final Checkbox verified = watch(new Checkbox());

    /**
     * Makes the form.
     *
     * @param picked the date one has picked, null for none
     * @param rest whether it is a rest day, so that it is the one to be worked
     */
    SwapForm(LocalWords words, @Nullable LocalDate picked, boolean rest) {
        super(words);
        off.setId("swap-off");
        work.setId("swap-work");
        (rest ? work : off).setValue(picked);
        off.addValueChangeListener(change -> weekday(off));
        work.addValueChangeListener(change -> weekday(work));
        weekday(off);
        weekday(work);
        verified.setLabel(words.text("calendar.verified"));
        setColspan(verified, 2);
    }

    private void weekday(LocalDateField field) {
        field.setHelperText(field.getValue() == null ? "" : words.weekday(field.getValue()));
    }

    @Override
    String title() {
        return words.text("calendar.swap.title");
    }

    @Override
    CalendarChange change(String document) {
        return new CalendarChange.PutSwap(off.getValue(), work.getValue(), document, verified.getValue());
    }
}
