package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The layers that make an office's calendar, from the nation to the closest. What a closer layer says of a date, a year or the
 * office hours goes before what the layers around it say.
 */
public final class CalendarStack {

    private final List<CalendarLayer> layers;
    private final CalendarData data;
    private final Timetable timetable;

    private CalendarStack(List<CalendarLayer> layers) {
        this.layers = layers;
        SortedMap<Integer, YearStatus> years = new TreeMap<>();
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        Timetable hours = Timetable.of(OfficeHours.STANDARD);
        for (CalendarLayer layer : layers) {
            layer.years().forEach((year, says) -> years.put(year, says.status()));
            for (SpecialDay day : layer.days()) {
                days.put(day.date(), day);
            }
            hours = layer.timetable() == null ? hours : layer.timetable();
        }
        days.values().removeIf(day -> day.kind() == DayKind.WORKING);
        this.data = new CalendarData(layers.get(layers.size() - 1).id(), years, List.copyOf(days.values()));
        this.timetable = hours;
    }

    /**
     * Lays layers over each other.
     *
     * @param layers the layers from the nation to the closest, each the parent of the next, not empty
     * @return the stack
     * @throws InvalidCalendarException with every fault: a layer that is not the child of the one before, a day that is both
     *     swap-work and holiday, a special day taken back that is not there, years with gaps
     */
    public static CalendarStack of(List<CalendarLayer> layers) {
        List<CalendarFault> faults = new ArrayList<>(order(layers));
        Map<LocalDate, SpecialDay> around = new TreeMap<>();
        for (CalendarLayer layer : layers) {
            if (layer.scope() != LayerScope.NATION) {
                faults.addAll(LayerRules.against(List.copyOf(around.values()), layer));
            }
            layer.days().forEach(day -> around.put(day.date(), day));
            around.values().removeIf(day -> day.kind() == DayKind.WORKING);
        }
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException(faults);
        }
        return new CalendarStack(List.copyOf(layers));
    }

    /**
     * Returns the layers.
     *
     * @return the layers from the nation to the closest, immutable
     */
    public List<CalendarLayer> layers() {
        return layers;
    }

    /**
     * Returns the closest layer.
     *
     * @return the layer whose calendar this is
     */
    public CalendarLayer closest() {
        return layers.get(layers.size() - 1);
    }

    /**
     * Returns what the layers say together.
     *
     * @return the special days and years, with the id of the closest layer
     */
    public CalendarData data() {
        return data;
    }

    /**
     * Returns the office hours in force for the closest layer.
     *
     * @return its own, or those around it, or the standard ones
     */
    public Timetable timetable() {
        return timetable;
    }

    /**
     * Compiles the calendar of the closest layer.
     *
     * @return the calendar
     */
    public WorkingCalendar compile() {
        return compile(timetable);
    }

    /**
     * Compiles the calendar of the closest layer with office hours of somebody's own.
     *
     * @param hours the office hours by date, not null
     * @return the calendar
     */
    public WorkingCalendar compile(Timetable hours) {
        return WorkingCalendar.compile(data, hours, LayerNames.of(layers));
    }

    /**
     * Returns the closest layer that says something of a date.
     *
     * @param date the date, not null
     * @return the layer, empty for an ordinary day
     */
    public Optional<CalendarLayer> layerOf(LocalDate date) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            if (layers.get(i).day(date).isPresent()) {
                return Optional.of(layers.get(i));
            }
        }
        return Optional.empty();
    }

    private static List<CalendarFault> order(List<CalendarLayer> layers) {
        if (layers.isEmpty() || layers.get(0).scope() != LayerScope.NATION) {
            return List.of(CalendarFault.at(
                    0,
                    "Chồng lịch phải bắt đầu từ lịch toàn quốc nhưng không có. Có thể thiếu lịch cấp trên.",
                    "Expected the calendars to begin with the nation's but they do not. Maybe a parent is missing."));
        }
        List<CalendarFault> faults = new ArrayList<>();
        for (int i = 1; i < layers.size(); i++) {
            CalendarLayer around = layers.get(i - 1);
            CalendarLayer layer = layers.get(i);
            if (!around.id().equals(layer.parent()) || layer.scope().compareTo(around.scope()) <= 0) {
                faults.add(CalendarFault.at(
                        0,
                        "Lịch %s (%s, cấp trên %s) không thể nằm trong lịch %s (%s). Có thể sai cấp hoặc sai lịch cấp trên."
                                .formatted(layer.id(), layer.scope(), layer.parent(), around.id(), around.scope()),
                        "Expected a closer calendar within %s (%s) but found %s (%s) with the parent %s. Maybe the level or the parent is another one."
                                .formatted(around.id(), around.scope(), layer.id(), layer.scope(), layer.parent())));
            }
        }
        return faults;
    }
}
