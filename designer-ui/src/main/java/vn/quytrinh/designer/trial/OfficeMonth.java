package vn.quytrinh.designer.trial;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.worktime.WorkingCalendar;

/** A month of the office's calendar in which one picks a day: days off, holidays and days made up look and read as what they are. */
final class OfficeMonth extends Composite<Div> {
    private final Supplier<WorkingCalendar> calendar;
    private final Consumer<LocalDate> chosen;
    private YearMonth month = YearMonth.of(2026, 1);
    private LocalDate picked = month.atDay(1);

    OfficeMonth(Supplier<WorkingCalendar> calendar, Consumer<LocalDate> chosen) {
        this.calendar = calendar;
        this.chosen = chosen;
        getContent().addClassName("office-month");
    }

    /** Shows the month of a day. */
    void show(LocalDate day) {
        picked = day;
        month = YearMonth.from(day);
        draw();
    }

    private void turn(int months) {
        month = month.plusMonths(months);
        draw();
    }

    private void draw() {
        var words = new TrialWords(this);
        Div head = Blocks.block(
                "office-month-head",
                turner(VaadinIcon.ANGLE_LEFT, words.text("month.before"), -1),
                Blocks.words(
                        "office-month-name",
                        words.text("month.name", month.getMonthValue(), String.valueOf(month.getYear()))),
                turner(VaadinIcon.ANGLE_RIGHT, words.text("month.after"), 1));
        Div days = Blocks.block("office-month-days");
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(Blocks.words("office-month-weekday", words.text("weekday." + day.getValue())));
        }
        LocalDate first = month.atDay(1);
        for (LocalDate day = first.with(DayOfWeek.MONDAY); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            days.add(YearMonth.from(day).equals(month) ? day(day, words) : new Div());
        }
        getContent().removeAll();
        getContent().add(head, days, Blocks.words("trial-note", words.text("month.legend")));
    }

    private Button day(LocalDate day, TrialWords words) {
        DayNote note = DayNote.of(calendar.get(), day, words);
        Button button = new Button(String.valueOf(day.getDayOfMonth()), click -> chosen.accept(day));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.addClassName("office-day");
        button.addClassName(note.style());
        if (day.equals(picked)) {
            button.addClassName("is-picked");
            button.getElement().setAttribute("aria-current", "date");
        }
        button.setAriaLabel(words.day(day) + ", " + note.text());
        button.setTooltipText(note.text());
        return button;
    }

    private Button turner(VaadinIcon icon, String label, int months) {
        Button button = new Button(icon.create(), click -> turn(months));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(label);
        return button;
    }
}
