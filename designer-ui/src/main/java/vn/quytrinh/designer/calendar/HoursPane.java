package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.calendar.YearOverview;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.HoursRule;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Session;

/** The office hours over the year: which hold when, the sessions that only receive papers, and the documents. */
final class HoursPane extends Div {
    private final LocalWords words;

    HoursPane(ShownYear shown, LocalWords words) {
        this.words = words;
        addClassName("hours-pane");
        if (shown.overview() == null) {
            add(hours(
                    words.text("calendar.hours.year"), shown.stack().timetable().base()));
        } else {
            shown.overview()
                    .hours()
                    .forEach(stretch ->
                            add(hours(span(stretch, shown.overview().hours().size()), stretch.hours())));
        }
        shown.stack().timetable().rules().forEach(rule -> add(rule(rule)));
        shown.stack().layers().reversed().stream()
                .filter(layer -> layer.timetable() != null)
                .map(CalendarLayer::name)
                .findFirst()
                .ifPresentOrElse(
                        name -> add(Blocks.words("quiet", words.text("calendar.said", name))),
                        () -> add(Blocks.words("quiet", words.text("calendar.hours.standard"))));
    }

    private String span(YearOverview.HoursStretch stretch, int stretches) {
        return stretches == 1
                ? words.text("calendar.hours.year")
                : words.shortDay(stretch.from()) + " – " + words.shortDay(stretch.to());
    }

    private Div hours(String when, OfficeHours hours) {
        Div block = Blocks.block("hours-stretch", new H4(when));
        lines(hours.week()).forEach(line -> block.add(Blocks.words("hours-line", line)));
        lines(hours.reception())
                .forEach(line -> block.add(Blocks.words("hours-line", words.text("calendar.reception", line))));
        return block;
    }

    private Span rule(HoursRule rule) {
        String end = rule.to() == null ? "" : " – " + words.day(rule.to());
        String season = rule.season() == null
                ? ""
                : ", "
                        + words.text(
                                "calendar.season",
                                words.monthDay(rule.season().from()),
                                words.monthDay(rule.season().to()));
        return Blocks.words(
                "quiet", words.text("calendar.hours.rule", words.day(rule.from()) + end + season, rule.document()));
    }

    /** Joins the weekdays that have the same sessions: {@code T2–T6: 08:00–12:00, 13:00–17:00}. */
    private List<String> lines(Map<DayOfWeek, List<Session>> week) {
        Map<List<Session>, List<DayOfWeek>> alike = new LinkedHashMap<>();
        week.forEach((day, sessions) ->
                alike.computeIfAbsent(sessions, key -> new ArrayList<>()).add(day));
        return alike.entrySet().stream()
                .map(entry -> days(entry.getValue()) + ": "
                        + entry.getKey().stream()
                                .map(session -> session.opens() + "–" + session.closes())
                                .collect(Collectors.joining(", ")))
                .toList();
    }

    private String days(List<DayOfWeek> days) {
        int length = days.getLast().getValue() - days.getFirst().getValue() + 1;
        if (days.size() > 2 && length == days.size()) {
            return name(days.getFirst()) + "–" + name(days.getLast());
        }
        return days.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(DayOfWeek day) {
        return words.text("weekday." + day.getValue());
    }
}
