package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import vn.quytrinh.designer.language.LocalWords;

/** Goes from year to year: the known ones, and the next one, for which a calendar may be made. */
final class YearPicker extends Div {

    YearPicker(ShownYear shown, LocalWords words, IntConsumer go) {
        addClassName("year-picker");
        TreeSet<Integer> years = new TreeSet<>(shown.stack().data().years().keySet());
        years.add(years.last() + 1);
        years.add(shown.year());
        Select<Integer> year = new Select<>();
        year.setItems(years);
        year.setItemLabelGenerator(String::valueOf);
        year.setValue(shown.year());
        year.setAriaLabel(words.text("calendar.year"));
        year.addValueChangeListener(change -> go.accept(change.getValue()));
        Button before =
                button(VaadinIcon.ANGLE_LEFT, words.text("calendar.year.before"), () -> go.accept(shown.year() - 1));
        before.setEnabled(years.first() < shown.year());
        Button after =
                button(VaadinIcon.ANGLE_RIGHT, words.text("calendar.year.after"), () -> go.accept(shown.year() + 1));
        after.setEnabled(shown.year() < years.last());
        after.setId("year-after");
        add(before, year, after);
    }

    private static Button button(VaadinIcon icon, String label, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON);
        button.setAriaLabel(label);
        button.setTooltipText(label);
        return button;
    }
}
