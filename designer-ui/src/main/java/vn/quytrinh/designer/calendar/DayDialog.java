package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.DayKind;

/** All there is to say of a special day, and what one may do with it. */
final class DayDialog extends Dialog {

    /**
     * Opens the dialog.
     *
     * @param editing opens the dialogs in which the day is changed, null for whoever may only look
     */
    static void open(ShownYear shown, YearOverview.Day day, LocalWords words, @Nullable CalendarEditing editing) {
        new DayDialog(shown, day, words, editing).open();
    }

    private DayDialog(ShownYear shown, YearOverview.Day day, LocalWords words, @Nullable CalendarEditing editing) {
        addClassName("day-dialog");
        setHeaderTitle(
                words.weekday(day.day().date()) + " " + words.day(day.day().date()));
        setWidth("30rem");
        setMaxWidth("96vw");
        DayWords.whole(shown, day, words).lines().skip(1).forEach(line -> add(new Paragraph(line)));
        if (editing != null) {
            boolean own = day.layer().equals(shown.id());
            if (own) {
                action("calendar.day.drop", words, () -> editing.drop(day));
            }
            if (own && day.day().pairedWith() == null) {
                action("calendar.day.replace", words, () -> editing.replace(day));
            }
            if (!own && day.day().kind() != DayKind.WORKING) {
                action("calendar.day.takeBack", words, () -> editing.takeBack(day));
            }
        }
        Button close = new Button(words.text("close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(close);
    }

    private void action(String key, LocalWords words, Runnable action) {
        Button button = new Button(words.text(key), click -> {
            close();
            action.run();
        });
        getFooter().add(button);
    }
}
