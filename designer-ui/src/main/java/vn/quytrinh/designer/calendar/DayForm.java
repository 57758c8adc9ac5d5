package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalDateField;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.history.CalendarChange;

/** Adds a special day, corrects one, or takes back one of a layer around. */
final class DayForm extends ChangeForm {
    private final LocalDateField date = need(new LocalDateField("calendar.date"));
    private final Select<DayKind> kind = need(new Select<>());
    private final TextField name = need(new TextField());
    private final Checkbox verified = watch(new Checkbox());

    /**
     * Makes the form.
     *
     * @param picked the date one has picked, null for none
     * @param present what the layer says of it now, null for nothing
     * @param kinds the kinds to choose from, the first is proposed
     */
    DayForm(LocalWords words, @Nullable LocalDate picked, @Nullable SpecialDay present, List<DayKind> kinds) {
        super(words);
        kind.setItems(kinds);
        kind.setItemLabelGenerator(one -> KindMark.name(one, words));
        kind.setLabel(words.text("calendar.kind"));
        name.setLabel(words.text("calendar.name"));
        name.setMaxLength(200);
        verified.setLabel(words.text("calendar.verified"));
        date.setValue(picked);
        kind.setValue(present != null && kinds.contains(present.kind()) ? present.kind() : kinds.getFirst());
        name.setValue(present == null ? "" : present.name());
        setColspan(name, 2);
        setColspan(verified, 2);
    }

    @Override
    String title() {
        return words.text("calendar.day.title");
    }

    @Override
    CalendarChange change(String document) {
        return new CalendarChange.PutDay(new SpecialDay(
                date.getValue(), kind.getValue(), name.getValue().strip(), document, verified.getValue(), null));
    }
}
