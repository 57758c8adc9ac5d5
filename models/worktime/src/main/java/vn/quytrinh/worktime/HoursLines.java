package vn.quytrinh.worktime;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The {@code hours} lines of a calendar file: from, to, season, weekdays, sessions, reception sessions, document. Lines that
 * differ only in weekdays and sessions make one week; the week without a first date is the base.
 */
final class HoursLines {

    /** The cells of a line, the word {@code hours} included. */
    static final int CELLS = 8;

    private static final String FOREVER = "";

    /** What a week is told apart by. */
    private record Key(String from, String to, String season, String document) {}

    private final Map<Key, Map<DayOfWeek, List<Session>>> weeks = new LinkedHashMap<>();
    private final Map<Key, Map<DayOfWeek, List<Session>>> receptions = new LinkedHashMap<>();

    /** Takes the cells of a line. */
    void accept(String[] cells) {
        Key key = new Key(cells[1], cells[2], cells[3], cells[7]);
        List<DayOfWeek> days = weekdays(cells[4]);
        List<Session> working = sessions(cells[5]);
        List<Session> receiving = sessions(cells[6]);
        Map<DayOfWeek, List<Session>> week = weeks.computeIfAbsent(key, each -> new EnumMap<>(DayOfWeek.class));
        Map<DayOfWeek, List<Session>> reception =
                receptions.computeIfAbsent(key, each -> new EnumMap<>(DayOfWeek.class));
        for (DayOfWeek day : days) {
            week.computeIfAbsent(day, each -> new ArrayList<>()).addAll(working);
            reception.computeIfAbsent(day, each -> new ArrayList<>()).addAll(receiving);
        }
    }

    /** The timetable of all lines, null when there were none. */
    @Nullable
    Timetable timetable() {
        OfficeHours base = null;
        List<HoursRule> rules = new ArrayList<>();
        for (Map.Entry<Key, Map<DayOfWeek, List<Session>>> entry : weeks.entrySet()) {
            Key key = entry.getKey();
            OfficeHours hours = new OfficeHours(entry.getValue(), receptions.get(key));
            if (key.from().isEmpty()) {
                base = hours;
            } else {
                LocalDate to = key.to().isEmpty() ? null : date(key.to());
                rules.add(new HoursRule(date(key.from()), to, season(key.season()), hours, key.document()));
            }
        }
        return weeks.isEmpty() ? null : new Timetable(base == null ? OfficeHours.STANDARD : base, rules);
    }

    /** Writes a timetable as lines. */
    static void write(Timetable timetable, StringBuilder text) {
        write(timetable.base(), FOREVER, FOREVER, FOREVER, "", text);
        for (HoursRule rule : timetable.rules()) {
            Season season = rule.season();
            write(
                    rule.hours(),
                    rule.from().toString(),
                    Objects.toString(rule.to(), ""),
                    season == null ? "" : season.from() + ".." + season.to(),
                    rule.document(),
                    text);
        }
    }

    private static void write(
            OfficeHours hours, String from, String to, String season, String document, StringBuilder text) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (!hours.on(day).isEmpty() || !hours.receptionOn(day).isEmpty()) {
                text.append(String.join(
                                "\t",
                                "hours",
                                from,
                                to,
                                season,
                                day.name(),
                                text(hours.on(day)),
                                text(hours.receptionOn(day)),
                                document))
                        .append('\n');
            }
        }
    }

    private static String text(List<Session> sessions) {
        return sessions.stream()
                .map(session -> session.opens() + "-" + session.closes())
                .collect(Collectors.joining(","));
    }

    private static List<DayOfWeek> weekdays(String cell) {
        List<DayOfWeek> days = new ArrayList<>();
        for (String part : cell.split(",")) {
            String[] ends = part.strip().split("-");
            DayOfWeek first = weekday(ends[0]);
            DayOfWeek last = ends.length > 1 ? weekday(ends[1]) : first;
            for (DayOfWeek day = first; ; day = day.plus(1)) {
                days.add(day);
                if (day == last) {
                    break;
                }
            }
        }
        return days;
    }

    private static DayOfWeek weekday(String name) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().equals(name.strip())) {
                return day;
            }
        }
        throw expected("một thứ như MONDAY hoặc MONDAY-FRIDAY", "a weekday such as MONDAY or MONDAY-FRIDAY", name);
    }

    private static List<Session> sessions(String cell) {
        List<Session> sessions = new ArrayList<>();
        for (String part : cell.isBlank() ? new String[0] : cell.split(",")) {
            String[] ends = part.strip().split("-");
            try {
                sessions.add(new Session(LocalTime.parse(ends[0]), LocalTime.parse(ends[ends.length - 1])));
            } catch (DateTimeException e) {
                throw expected("các buổi dạng 08:00-12:00,13:00-17:00", "sessions like 08:00-12:00,13:00-17:00", cell);
            }
        }
        return sessions;
    }

    private static LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            throw expected("một ngày dạng yyyy-MM-dd", "a date as yyyy-MM-dd", cell);
        }
    }

    private static @Nullable Season season(String cell) {
        if (cell.isEmpty()) {
            return null;
        }
        String[] ends = cell.split("\\.\\.");
        try {
            return new Season(MonthDay.parse(ends[0]), MonthDay.parse(ends[ends.length - 1]));
        } catch (DateTimeException e) {
            throw expected("một mùa dạng --04-16..--10-15", "a season like --04-16..--10-15", cell);
        }
    }

    private static WorktimeException expected(String vietnamese, String english, String found) {
        return new WorktimeException(
                "OFFICE_HOURS_INVALID",
                "Giờ làm việc cần %s nhưng nhận được \"%s\".".formatted(vietnamese, found),
                "Expected %s but found \"%s\".".formatted(english, found));
    }
}
