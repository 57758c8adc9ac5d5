package vn.quytrinh.designer.calendar;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.engine.calendar.Calendars;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorktimeException;
import vn.quytrinh.worktime.YearStatus;

/** Warns of a year that is not official, and names what it lacks by law. */
final class YearBanner extends Div {
    YearBanner(ShownYear shown, Calendars calendars, LocalWords words) {
        addClassName("year-banner");
        getElement().setAttribute("role", "status");
        setVisible(shown.status() != YearStatus.OFFICIAL);
        String year = String.valueOf(shown.year());
        if (shown.status() == YearStatus.MISSING) {
            add(new Span(words.text("calendar.banner.missing", year)));
        } else if (shown.status() == YearStatus.PROVISIONAL) {
            add(new Span(words.text("calendar.banner.provisional", year)));
            List<SpecialDay> missing = missing(shown, calendars);
            if (!missing.isEmpty()) {
                add(Blocks.words(
                        "banner-lacks", words.text("calendar.banner.lacks", missing.size(), names(missing, words))));
            }
        }
    }

    private static List<SpecialDay> missing(ShownYear shown, Calendars calendars) {
        try {
            return calendars.proposal(shown.id(), shown.year(), null, null).missing();
        } catch (WorktimeException outOfRange) {
            return List.of();
        }
    }

    /** Names each holiday once, with its first and last missing day. */
    private static String names(List<SpecialDay> missing, LocalWords words) {
        Map<String, List<SpecialDay>> holidays = missing.stream()
                .collect(Collectors.groupingBy(
                        day -> day.name().replaceFirst("\\s*\\(.*", ""), LinkedHashMap::new, Collectors.toList()));
        return holidays.entrySet().stream()
                .map(holiday -> holiday.getKey() + " " + days(holiday.getValue(), words))
                .collect(Collectors.joining(", "));
    }

    private static String days(List<SpecialDay> days, LocalWords words) {
        String first = words.shortDay(days.getFirst().date());
        return days.size() == 1
                ? first
                : first + "–" + words.shortDay(days.getLast().date());
    }
}
