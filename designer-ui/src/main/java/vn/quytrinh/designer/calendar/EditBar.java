package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.worktime.YearStatus;

/** What one may do to the calendar. */
final class EditBar extends Div {
    private final LocalWords words;

    EditBar(CalendarEditing editing, ShownYear shown, LocalWords words) {
        this.words = words;
        addClassName("edit-bar");
        getElement().setAttribute("role", "toolbar").setAttribute("aria-label", words.text("calendar.edit"));
        boolean known = shown.status() != YearStatus.MISSING;
        if (known) {
            button("calendar.edit.swap", VaadinIcon.EXCHANGE, () -> editing.swap(null));
            button("calendar.edit.day", VaadinIcon.PLUS, () -> editing.addDay(null));
        }
        button("calendar.edit.adopt", VaadinIcon.MAGIC, editing::adopt);
        if (known) {
            button("calendar.edit.status", VaadinIcon.CHECK_CIRCLE_O, editing::setStatus);
        }
        button("calendar.edit.hours", VaadinIcon.CLOCK, editing::setHours);
        button("calendar.edit.layer", VaadinIcon.OFFICE, editing::createLayer);
    }

    private void button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(words.text(key), icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.setId(key.replace('.', '-'));
        add(button);
    }
}
