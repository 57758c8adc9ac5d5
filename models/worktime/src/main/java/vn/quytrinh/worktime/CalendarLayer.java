package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What one level, from the nation down to a unit, says of the calendar (lớp lịch). A closer layer adds to the layers around it
 * or overrides them, each time with a document; a day of kind {@code WORKING} takes back a special day of a layer around.
 *
 * @param id the code of the layer, such as {@code VN} or {@code H26.12}, not blank
 * @param name whose calendar it is, such as {@code Sở Tư pháp}, not blank
 * @param scope the level
 * @param parent the id of the layer around it, null for the nation only
 * @param years what it says of years, by year, immutable
 * @param days its special days, sorted by date, one rule per date, immutable
 * @param timetable its office hours, or null when it keeps those around it
 */
public record CalendarLayer(
        String id,
        String name,
        LayerScope scope,
        @Nullable String parent,
        SortedMap<Integer, CalendarYear> years,
        List<SpecialDay> days,
        @Nullable Timetable timetable) {

    /**
     * Sorts the days and checks the layer.
     *
     * @throws InvalidCalendarException with every fault
     */
    public CalendarLayer {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(scope, "scope");
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        List<CalendarFault> faults = LayerRules.check(id, name, scope, parent, years, days, Lines.NONE);
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException(faults);
        }
    }

    /**
     * Returns the calendar of Vietnam's civil servants for 2018–2027; 2027 is provisional.
     *
     * @return the layer that comes with this module, with the id {@code VN}
     */
    public static CalendarLayer vietnam() {
        return Shipped.VIETNAM;
    }

    /**
     * Creates a layer that says nothing yet.
     *
     * @param id its code, not blank
     * @param name whose it is, not blank
     * @param scope the level, closer than the nation
     * @param parent the id of the layer around it, not null
     * @return the layer
     * @throws InvalidCalendarException with every fault
     */
    public static CalendarLayer empty(String id, String name, LayerScope scope, String parent) {
        return new CalendarLayer(id, name, scope, parent, new TreeMap<>(), List.of(), null);
    }

    /**
     * Returns the rule of this layer for a date.
     *
     * @param date the date, not null
     * @return the rule, empty when this layer says nothing of it
     */
    public Optional<SpecialDay> day(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }

    /**
     * Returns this layer with other special days.
     *
     * @param other the days, not null
     * @return the layer
     * @throws InvalidCalendarException with every fault
     */
    public CalendarLayer withDays(List<SpecialDay> other) {
        return new CalendarLayer(id, name, scope, parent, years, other, timetable);
    }

    /**
     * Returns this layer with another word on a year.
     *
     * @param year the year
     * @param says what it says, not null
     * @return the layer
     * @throws InvalidCalendarException with every fault
     */
    public CalendarLayer withYear(int year, CalendarYear says) {
        SortedMap<Integer, CalendarYear> more = new TreeMap<>(years);
        more.put(year, says);
        return new CalendarLayer(id, name, scope, parent, more, days, timetable);
    }

    /**
     * Returns this layer with other office hours.
     *
     * @param other the hours, or null to keep those around it
     * @return the layer
     */
    public CalendarLayer withTimetable(@Nullable Timetable other) {
        return new CalendarLayer(id, name, scope, parent, years, days, other);
    }

    private static final class Shipped {
        static final CalendarLayer VIETNAM = CalendarFormat.readShipped("vietnam.tsv");
    }
}
