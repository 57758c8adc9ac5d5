package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.YearStatus;
import vn.quytrinh.worktime.history.CalendarChange;

/** Says how far the layer vouches for a year. */
final class StatusForm extends ChangeForm {
    private final int year;
    private final RadioButtonGroup<YearStatus> status = need(new RadioButtonGroup<>());

    StatusForm(LocalWords words, int year, YearStatus present) {
        super(words);
        this.year = year;
        status.setLabel(words.text("calendar.status"));
        status.setItems(YearStatus.values());
        status.setItemLabelGenerator(one -> words.text("calendar.status." + one));
        status.setValue(present);
        setColspan(status, 2);
    }

    @Override
    String title() {
        return words.text("calendar.status.title", String.valueOf(year));
    }

    @Override
    CalendarChange change(String document) {
        return new CalendarChange.PutYear(year, status.getValue(), document);
    }
}
