package vn.quytrinh.worktime;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Takes the lines of a calendar file one by one and remembers what is wrong with each. */
final class CalendarLines {

    private static final String UNKNOWN = "?";

    private final List<CalendarFault> faults = new ArrayList<>();
    private final SortedMap<Integer, CalendarYear> years = new TreeMap<>();
    private final Map<Integer, Integer> lineOfYear = new HashMap<>();
    private final List<SpecialDay> days = new ArrayList<>();
    private final Map<SpecialDay, Integer> lineOfDay = new IdentityHashMap<>();
    private final HoursLines hours = new HoursLines();
    private String id = UNKNOWN;
    private String name = UNKNOWN;
    private LayerScope scope = LayerScope.NATION;
    private @Nullable String parent;
    private int line;

    void accept(String text) {
        line++;
        // Editors on Windows may put a byte order mark in front.
        String clean = line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (clean.isBlank() || clean.startsWith("#") || clean.equals(CalendarFormat.HEADING)) {
            return;
        }
        String[] cells = clean.split("\t", -1);
        switch (cells[0]) {
            case "calendar" -> acceptId(cells);
            case "year" -> acceptYear(cells);
            case "hours" -> acceptHours(cells);
            default -> acceptDay(cells);
        }
    }

    CalendarLayer toLayer() {
        if (id.equals(UNKNOWN)) {
            line = 0;
            fault(
                    "Cần dòng \"calendar\" với mã lịch nhưng không có.",
                    "Expected a \"calendar\" line with the id but found none.");
        }
        days.sort(Comparator.comparing(SpecialDay::date));
        faults.addAll(LayerRules.check(
                id,
                name,
                scope,
                parent,
                years,
                days,
                new Lines(year -> lineOfYear.getOrDefault(year, 0), day -> lineOfDay.getOrDefault(day, 0))));
        Timetable timetable = timetable();
        if (!faults.isEmpty()) {
            faults.sort(Comparator.comparingInt(CalendarFault::line));
            throw new InvalidCalendarException(faults);
        }
        return new CalendarLayer(id, name, scope, parent, years, days, timetable);
    }

    private @Nullable Timetable timetable() {
        try {
            return hours.timetable();
        } catch (WorktimeException e) {
            faults.add(CalendarFault.at(0, e.vietnamese(), e.english()));
            return null;
        }
    }

    private void acceptId(String[] cells) {
        if (cells.length != 2 && cells.length != 5 || !id.equals(UNKNOWN)) {
            fault(
                    "Chỉ có một dòng \"calendar\" với mã lịch, hoặc mã, tên, cấp và mã lịch cấp trên. Có thể dòng này bị lặp.",
                    "Expected one \"calendar\" line with the id, or id, name, level and parent, but found another. Maybe the line is repeated.");
            return;
        }
        id = cells[1];
        name = cells.length == 2 ? cells[1] : cells[2];
        if (cells.length == 5) {
            LayerScope named = constant(LayerScope.class, cells[3]);
            scope = named == null ? LayerScope.NATION : named;
            parent = cells[4].isEmpty() ? null : cells[4];
        }
    }

    private void acceptHours(String[] cells) {
        if (cells.length != HoursLines.CELLS) {
            cellCount("hours", HoursLines.CELLS, cells.length);
            return;
        }
        try {
            hours.accept(cells);
        } catch (WorktimeException e) {
            fault(e.vietnamese(), e.english());
        }
    }

    private void acceptYear(String[] cells) {
        if (cells.length != 3 && cells.length != 4) {
            cellCount("year", 4, cells.length);
            return;
        }
        int year;
        try {
            year = Integer.parseInt(cells[1]);
        } catch (NumberFormatException e) {
            fault(
                    "Năm phải là số nhưng nhận được \"%s\".".formatted(cells[1]),
                    "Expected a year but found \"%s\".".formatted(cells[1]));
            return;
        }
        YearStatus status = constant(YearStatus.class, cells[2]);
        String document = cells.length == 4 ? cells[3] : "";
        if (years.put(year, new CalendarYear(status == null ? YearStatus.MISSING : status, document)) != null) {
            fault(
                    "Mỗi năm chỉ có một trạng thái nhưng năm %d bị lặp.".formatted(year),
                    "Expected one status per year but %d is repeated.".formatted(year));
        }
        lineOfYear.put(year, line);
    }

    private void acceptDay(String[] cells) {
        if (cells.length != 6) {
            cellCount(cells[0], 6, cells.length);
            return;
        }
        LocalDate date = date(cells[0]);
        DayKind kind = constant(DayKind.class, cells[1]);
        LocalDate pairedWith = cells[5].isEmpty() ? null : date(cells[5]);
        boolean verified = cells[4].equals("true");
        if (!verified && !cells[4].equals("false")) {
            fault(
                    "Cột verified phải là true hoặc false nhưng nhận được \"%s\".".formatted(cells[4]),
                    "Expected true or false for verified but found \"%s\".".formatted(cells[4]));
        }
        if (date != null && kind != null) {
            SpecialDay day = new SpecialDay(date, kind, cells[2], cells[3], verified, pairedWith);
            lineOfDay.put(day, line);
            days.add(day);
        }
    }

    private @Nullable LocalDate date(String cell) {
        try {
            return LocalDate.parse(cell);
        } catch (DateTimeException e) {
            fault(
                    "Ngày phải có dạng yyyy-MM-dd nhưng nhận được \"%s\".".formatted(cell),
                    "Expected a date as yyyy-MM-dd but found \"%s\".".formatted(cell));
            return null;
        }
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, String cell) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(cell)) {
                return constant;
            }
        }
        String known = Arrays.toString(type.getEnumConstants());
        fault(
                "Giá trị phải thuộc %s nhưng nhận được \"%s\".".formatted(known, cell),
                "Expected one of %s but found \"%s\".".formatted(known, cell));
        return null;
    }

    private void cellCount(String what, int expected, int found) {
        fault(
                "Dòng \"%s\" phải có %d cột nhưng có %d. Có thể dấu tab bị đổi thành dấu cách."
                        .formatted(what, expected, found),
                "Expected %d columns in the line \"%s\" but found %d. Maybe tabs became spaces."
                        .formatted(expected, what, found));
    }

    private void fault(String vietnamese, String english) {
        faults.add(CalendarFault.at(line, vietnamese, english));
    }
}
