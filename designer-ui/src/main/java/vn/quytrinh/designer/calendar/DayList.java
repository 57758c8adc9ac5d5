package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.designer.pieces.Unverified;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.SpecialDay;

/** The special days of a year as a list, all or those of one kind. */
final class DayList extends Div {
    private final ShownYear shown;
    private final LocalWords words;
    private final Consumer<LocalDate> pick;
    private final Div filters = Blocks.block("day-filters");
    private final Div lines = Blocks.block("day-lines linked-days");

    DayList(ShownYear shown, LocalWords words, Consumer<LocalDate> pick) {
        this.shown = shown;
        this.words = words;
        this.pick = pick;
        addClassName("day-list");
        filters.getElement().setAttribute("role", "group").setAttribute("aria-label", words.text("calendar.filter"));
        add(filters, lines);
        show(null);
    }

    private void show(@Nullable DayKind only) {
        filters.removeAll();
        filters.add(filter(null, only, words.text("calendar.filter.all"), shown.days()));
        shown.days().stream()
                .map(day -> day.day().kind())
                .distinct()
                .sorted()
                .forEach(kind -> filters.add(filter(
                        kind,
                        only,
                        KindMark.name(kind, words),
                        shown.days().stream()
                                .filter(day -> day.day().kind() == kind)
                                .toList())));
        lines.removeAll();
        shown.days().stream()
                .filter(day -> only == null || day.day().kind() == only)
                .forEach(day -> lines.add(line(day)));
        if (shown.days().isEmpty()) {
            lines.add(Blocks.words("quiet", words.text("calendar.days.none")));
        }
    }

    private Button filter(@Nullable DayKind kind, @Nullable DayKind only, String name, List<YearOverview.Day> days) {
        Button button = new Button(name + " " + days.size(), click -> show(kind));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.getElement().setAttribute("aria-pressed", String.valueOf(kind == only));
        return button;
    }

    private NativeButton line(YearOverview.Day day) {
        SpecialDay special = day.day();
        LocalDate date = special.date();
        Span about = Blocks.words("day-about", "");
        about.add(Blocks.words("day-name", DayWords.name(special, words)));
        about.add(Blocks.words(
                "quiet",
                KindMark.name(special.kind(), words)
                        + (special.pairedWith() == null ? "" : " · " + DayWords.pair(special.pairedWith(), words))));
        if (!special.document().isBlank()) {
            about.add(Blocks.words("quiet day-document", special.document()));
        }
        if (!day.layer().equals(shown.id())) {
            about.add(Blocks.words("quiet", words.text("calendar.said", DayWords.layer(shown, day.layer()))));
        }
        if (!special.verified()) {
            about.add(new Unverified(words));
        }
        NativeButton line = new NativeButton("", click -> pick.accept(date));
        line.addClassName("day-line");
        line.add(
                Blocks.words("day-when", words.shortWeekday(date) + " " + words.shortDay(date)),
                KindMark.of(special.kind(), words),
                about);
        line.getElement().setAttribute("data-pair", date.toString());
        return line;
    }
}
