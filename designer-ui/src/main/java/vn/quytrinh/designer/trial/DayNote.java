package vn.quytrinh.designer.trial;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.quytrinh.worktime.DayKind;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * What a date is to the office, for the line under a field in which one picks it.
 *
 * @param text the weekday, what it is, and the office hours
 * @param off whether the office is closed
 * @param style how it looks in a month
 */
record DayNote(String text, boolean off, String style) {

    static DayNote of(WorkingCalendar calendar, LocalDate date, TrialWords words) {
        try {
            DayKind kind = calendar.kindOf(date);
            String name = calendar.specialDay(date)
                    .map(SpecialDay::name)
                    .filter(special -> words.vietnamese())
                    .orElse(words.either(kind.vietnamese(), kind.english()));
            String hours = calendar.sessionsOn(date).stream()
                    .map(session -> words.time(session.opens()) + "–" + words.time(session.closes()))
                    .collect(Collectors.joining(", "));
            return new DayNote(
                    words.weekday(date) + ", " + name + (hours.isEmpty() ? "" : " · " + hours),
                    !kind.isWorking(),
                    "kind-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        } catch (MissingYearException missing) {
            return new DayNote(
                    words.weekday(date) + ". " + words.either(missing.vietnamese(), missing.english()),
                    true,
                    "kind-unknown");
        }
    }
}
