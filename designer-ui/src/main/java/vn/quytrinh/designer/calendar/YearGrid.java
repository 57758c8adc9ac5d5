package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.dom.Element;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.function.Consumer;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.DayKind;

/** Twelve months, Monday first. Special days are buttons; the two days of a swap light up together. */
final class YearGrid extends Div {
    private static final int DAYS = 7;
    private static final int MONTHS = 12;

    private final ShownYear shown;
    private final LocalDate today;
    private final LocalWords words;
    private final boolean editable;
    private final Consumer<LocalDate> pick;

    /**
     * Draws a year.
     *
     * @param pick is told which day the person picks; ordinary days can be picked only where they may be edited
     */
    YearGrid(ShownYear shown, LocalDate today, LocalWords words, boolean editable, Consumer<LocalDate> pick) {
        this.shown = shown;
        this.today = today;
        this.words = words;
        this.editable = editable;
        this.pick = pick;
        addClassNames("year-grid", "linked-days");
        setClassName("pickable", editable);
        for (int month = 1; month <= MONTHS; month++) {
            getElement().appendChild(month(YearMonth.of(shown.year(), month)));
        }
        if (editable) {
            getElement()
                    .addEventListener(
                            "click",
                            click -> pick.accept(LocalDate.parse(click.getEventData()
                                    .get("event.target.dataset.ordinary")
                                    .asString())))
                    .setFilter("event.target.dataset.ordinary")
                    .addEventData("event.target.dataset.ordinary");
        }
    }

    private Element month(YearMonth month) {
        Element table = new Element("table").setAttribute("class", "year-month");
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        table.appendChild(new Element("caption").setText(Character.toUpperCase(name.charAt(0)) + name.substring(1)));
        Element head = new Element("tr");
        for (DayOfWeek day : DayOfWeek.values()) {
            head.appendChild(
                    new Element("th").setAttribute("scope", "col").setText(words.text("weekday." + day.getValue())));
        }
        table.appendChild(new Element("thead").appendChild(head));
        Element body = new Element("tbody");
        LocalDate date = month.atDay(1).minusDays(month.atDay(1).getDayOfWeek().getValue() - 1L);
        while (!date.isAfter(month.atEndOfMonth())) {
            Element week = new Element("tr");
            for (int i = 0; i < DAYS; i++) {
                week.appendChild(YearMonth.from(date).equals(month) ? cell(date) : new Element("td"));
                date = date.plusDays(1);
            }
            body.appendChild(week);
        }
        return table.appendChild(body);
    }

    private Element cell(LocalDate date) {
        Element cell = new Element("td");
        if (date.equals(today)) {
            cell.setAttribute("aria-current", "date");
        }
        Optional<YearOverview.Day> special = shown.day(date);
        if (special.isPresent()) {
            return cell.appendChild(button(special.get()).getElement());
        }
        if (shown.kind(date) == DayKind.WEEKLY_REST) {
            cell.setAttribute("class", "day-off");
        }
        if (editable) {
            cell.setAttribute("data-ordinary", date.toString());
        }
        return cell.setText(String.valueOf(date.getDayOfMonth()));
    }

    private NativeButton button(YearOverview.Day day) {
        LocalDate date = day.day().date();
        NativeButton button = new NativeButton("", click -> pick.accept(date));
        button.add(
                Blocks.words("day-number", String.valueOf(date.getDayOfMonth())),
                Blocks.words("day-letter", KindMark.letter(day.day().kind(), words)));
        button.addClassNames("special-day", KindMark.style(day.day().kind()));
        button.setClassName("is-unverified", !day.day().verified());
        button.getElement().setAttribute("data-date", date.toString());
        if (day.day().pairedWith() != null) {
            button.getElement().setAttribute("data-pair", day.day().pairedWith().toString());
        }
        String text = DayWords.whole(shown, day, words);
        button.getElement().setAttribute("aria-label", text.replace("\n", ". "));
        Tooltip.forComponent(button).withText(text);
        return button;
    }
}
