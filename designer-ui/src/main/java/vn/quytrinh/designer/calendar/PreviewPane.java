package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.calendar.Preview;
import vn.quytrinh.engine.calendar.SampleDeadline;
import vn.quytrinh.engine.calendar.SampleDue;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.history.DayDifference;

/** What a change would do: the days it touches, the official years and calendars it reaches, the sample deadlines it moves. */
final class PreviewPane extends Div {
    private static final int MOST_SHOWN = 60;

    private final LocalWords words;

    PreviewPane(LocalWords words) {
        this.words = words;
        addClassName("preview-pane");
        getElement().setAttribute("aria-live", "polite");
        wait(words.text("calendar.preview.waiting"));
    }

    /** Says why there is nothing to show yet. */
    void wait(String why) {
        removeAll();
        add(Blocks.words("quiet", why));
    }

    void show(Preview preview) {
        removeAll();
        int moved = preview.moved().size();
        add(Blocks.words(
                moved == 0 ? "preview-count" : "preview-count preview-moves",
                preview.samples().isEmpty()
                        ? words.text("calendar.preview.none")
                        : words.text(
                                "calendar.preview.count",
                                moved,
                                preview.samples().size())));
        if (!preview.officialYears().isEmpty()) {
            String years = preview.officialYears().stream().map(String::valueOf).collect(Collectors.joining(", "));
            add(Blocks.block("year-banner", new Span(words.text("calendar.preview.official", years))));
        }
        if (!preview.within().isEmpty()) {
            add(Blocks.words("quiet", words.text("calendar.preview.within", String.join(", ", preview.within()))));
        }
        Div days = Blocks.block("preview-days");
        preview.days().forEach(day -> days.add(difference(day, words)));
        add(days);
        if (!preview.samples().isEmpty()) {
            add(Blocks.block("preview-samples", table(preview.samples())));
        }
    }

    /** Returns a line with what is said of a date before and after. */
    static Div difference(DayDifference day, LocalWords words) {
        return Blocks.block(
                "preview-day",
                Blocks.words("day-when", words.shortWeekday(day.date()) + " " + words.day(day.date())),
                Blocks.words("preview-before", DayWords.of(day.before(), words)),
                Blocks.words("preview-arrow", "→"),
                Blocks.words("preview-after", DayWords.of(day.after(), words)));
    }

    private NativeTable table(List<SampleDeadline> samples) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        List.of("received", "limit", "before", "after")
                .forEach(column -> head.addHeaderCell().setText(words.text("calendar.preview." + column)));
        samples.stream()
                .sorted(Comparator.comparing(SampleDeadline::moved).reversed())
                .limit(MOST_SHOWN)
                .forEach(sample -> {
                    NativeTableRow row = table.getBody().addRow();
                    row.setClassName("is-moved", sample.moved());
                    row.addDataCell()
                            .setText(words.shortWeekday(sample.receivedAt().toLocalDate()) + " "
                                    + words.dayAndTime(sample.receivedAt()));
                    row.addDataCell()
                            .setText(words.either(
                                    sample.limit().vietnamese(), sample.limit().english()));
                    row.addDataCell().setText(due(sample.before()));
                    row.addDataCell().setText(sample.moved() ? "→ " + due(sample.after()) : "=");
                });
        return table;
    }

    private String due(SampleDue due) {
        if (due.dueAt() == null) {
            return words.text("calendar.preview.missing", String.valueOf(due.missingYear()));
        }
        String moment = words.shortWeekday(due.dueAt().toLocalDate()) + " " + words.dayAndTime(due.dueAt());
        return due.certainty() == Certainty.PROVISIONAL ? moment + " *" : moment;
    }
}
