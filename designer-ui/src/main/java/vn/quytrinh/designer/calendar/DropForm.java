package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Paragraph;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.history.CalendarChange;

/** Removes a special day of the layer, of a swap both days. */
final class DropForm extends ChangeForm {
    private final SpecialDay day;

    DropForm(LocalWords words, SpecialDay day) {
        super(words);
        this.day = day;
        Paragraph what = new Paragraph(words.text(
                day.pairedWith() == null ? "calendar.drop.what" : "calendar.drop.swap",
                words.weekday(day.date()) + " " + words.day(day.date()),
                DayWords.kindAndName(day, words),
                day.pairedWith() == null ? "" : words.day(day.pairedWith())));
        add(what);
        setColspan(what, 2);
    }

    @Override
    String title() {
        return words.text("calendar.drop.title");
    }

    @Override
    CalendarChange change(String document) {
        return new CalendarChange.DropDay(day.date(), document);
    }
}
