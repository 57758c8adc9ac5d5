package vn.quytrinh.worktime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The calendars and shorthands that the tests share. */
final class Testdata {

    static final Cutoff AT_15 = Cutoff.at(LocalTime.of(15, 0));
    static final WorkingCalendar VIETNAM = WorkingCalendar.compile(CalendarData.vietnam(), OfficeHours.STANDARD);

    private Testdata() {}

    static Session session(String opens, String closes) {
        return new Session(LocalTime.parse(opens), LocalTime.parse(closes));
    }

    static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    static Suspension resume(String from, String to) {
        return new Suspension(at(from), at(to), SuspensionMode.RESUME);
    }

    static Suspension restart(String from, String to) {
        return new Suspension(at(from), at(to), SuspensionMode.RESTART);
    }

    static DeadlineQuestion question(String receivedAt, LegalPeriod period, Cutoff cutoff, Suspension... pauses) {
        return new DeadlineQuestion(at(receivedAt), period, cutoff, List.of(pauses));
    }

    static Deadline compute(String receivedAt, LegalPeriod period, Cutoff cutoff, Suspension... pauses) {
        return Deadlines.compute(VIETNAM, question(receivedAt, period, cutoff, pauses));
    }

    static SortedMap<Integer, YearStatus> years(Map<Integer, YearStatus> years) {
        return new TreeMap<>(years);
    }

    static CalendarLayer layer(String id, LayerScope scope, String parent, SpecialDay... days) {
        return new CalendarLayer(id, "Lịch " + id, scope, parent, new TreeMap<>(), List.of(days), null);
    }

    static SpecialDay special(String date, DayKind kind) {
        return new SpecialDay(day(date), kind, "Ngày thử", "", true, null);
    }

    static OfficeHours week(List<Session> weekdays, List<Session> saturday) {
        return new OfficeHours(Map.of(
                DayOfWeek.MONDAY, weekdays,
                DayOfWeek.TUESDAY, weekdays,
                DayOfWeek.WEDNESDAY, weekdays,
                DayOfWeek.THURSDAY, weekdays,
                DayOfWeek.FRIDAY, weekdays,
                DayOfWeek.SATURDAY, saturday));
    }
}
