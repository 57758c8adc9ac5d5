package vn.quytrinh.engine.calendar;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.EngineException;
import vn.quytrinh.engine.Fault;
import vn.quytrinh.engine.InvalidRequestException;
import vn.quytrinh.procedure.territory.Territory;
import vn.quytrinh.worktime.CalendarFault;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.InvalidCalendarException;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.Timetable;
import vn.quytrinh.worktime.WorkingCalendar;
import vn.quytrinh.worktime.history.CalendarVersion;

/** The newest version of every layer, all of one moment. Immutable and shared between threads. */
public final class CurrentCalendars {

    private final long sequence;
    private final SortedMap<String, CalendarVersion> newest;
    private final CompiledCalendars compiled;

    private CurrentCalendars(long sequence, SortedMap<String, CalendarVersion> newest, CompiledCalendars compiled) {
        this.sequence = sequence;
        this.newest = Collections.unmodifiableSortedMap(newest);
        this.compiled = compiled;
    }

    static CurrentCalendars none() {
        return new CurrentCalendars(0, new TreeMap<>(), new CompiledCalendars());
    }

    /** Returns the place of the version entered last, 0 when there is none. */
    public long sequence() {
        return sequence;
    }

    CurrentCalendars with(List<RecordedVersion> fresh) {
        if (fresh.isEmpty()) {
            return this;
        }
        SortedMap<String, CalendarVersion> more = new TreeMap<>(newest);
        fresh.forEach(version -> more.put(version.layer(), version.version()));
        return new CurrentCalendars(fresh.get(fresh.size() - 1).sequence(), more, compiled);
    }

    /** Returns the calendars as they would be with another version of a layer. */
    CurrentCalendars with(CalendarVersion version) {
        SortedMap<String, CalendarVersion> more = new TreeMap<>(newest);
        more.put(version.layer().id(), version);
        return new CurrentCalendars(sequence + 1, more, compiled);
    }

    /** Returns the newest version of every layer, by id. */
    public Collection<CalendarVersion> versions() {
        return newest.values();
    }

    /** Returns the version entered last. */
    CalendarVersion last() {
        return newest.values().stream()
                .max(Comparator.comparing(CalendarVersion::recordedAt))
                .orElseThrow();
    }

    /**
     * Tells whether there is a layer.
     *
     * @param id the layer's id
     * @return true when it was created
     */
    public boolean has(@Nullable String id) {
        return id != null && newest.containsKey(id);
    }

    /**
     * Returns the newest version of a layer.
     *
     * @param id the layer's id
     * @return the version
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public CalendarVersion version(String id) {
        CalendarVersion version = newest.get(id);
        if (version == null) {
            throw CalendarRefusal.unknown(id, newest.keySet());
        }
        return version;
    }

    /**
     * Lays a layer and those around it over each other.
     *
     * @param id the layer's id
     * @return the stack from the nation down to the layer
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public CalendarStack stack(String id) {
        return CalendarStack.of(chain(id));
    }

    /**
     * Returns the id of the calendar that holds in a territory: its own, or that of the nearest territory around it that has one.
     *
     * @param territory the territory
     * @return the layer's id
     */
    public String nearest(Territory territory) {
        return territory.chain().stream()
                .map(Territory::calendar)
                .filter(this::has)
                .findFirst()
                .orElse(Calendars.NATION);
    }

    /**
     * Lays the calendar that holds in a territory and those around it over each other.
     *
     * @param territory the territory
     * @return the stack from the nation down to the nearest layer
     */
    public CalendarStack stackOf(Territory territory) {
        return stack(nearest(territory));
    }

    /**
     * Returns the calendar of a layer with its own office hours.
     *
     * @param id the layer's id
     * @return the calendar, compiled once until a layer it is made of changes
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public WorkingCalendar calendar(String id) {
        List<CalendarLayer> chain = chain(id);
        return compiled.get(
                new CompiledCalendars.Key(id, null),
                chain,
                () -> CalendarStack.of(chain).compile());
    }

    /**
     * Returns the days of a layer with office hours of somebody's own.
     *
     * @param id the layer's id
     * @param hours the office hours
     * @return the calendar, compiled once until a layer it is made of changes
     * @throws EngineException {@code CALENDAR_UNKNOWN}
     */
    public WorkingCalendar calendar(String id, OfficeHours hours) {
        List<CalendarLayer> chain = chain(id);
        return compiled.get(
                new CompiledCalendars.Key(id, hours),
                chain,
                () -> CalendarStack.of(chain).compile(Timetable.of(hours)));
    }

    /** Returns the ids of the layers from the nation down to one. */
    public List<String> path(String id) {
        return chain(id).stream().map(CalendarLayer::id).toList();
    }

    /** Returns the ids of the layers within one, at any depth. */
    List<String> within(String id) {
        return newest.keySet().stream()
                .filter(other -> !other.equals(id) && path(other).contains(id))
                .toList();
    }

    /**
     * Requires that a layer and all layers within it go together.
     *
     * @throws InvalidRequestException with every fault, each naming the calendar within in which it was found first
     */
    void requireSound(String id) {
        Map<CalendarFault, Fault> faults = new LinkedHashMap<>();
        faultsOf(id).forEach(fault -> faults.put(fault, CalendarRefusal.fault(fault, "")));
        for (String other : within(id)) {
            String prefix = other + " (" + version(other).layer().name() + "): ";
            faultsOf(other).forEach(fault -> faults.putIfAbsent(fault, CalendarRefusal.fault(fault, prefix)));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRequestException(List.copyOf(faults.values()));
        }
    }

    private List<CalendarFault> faultsOf(String id) {
        try {
            stack(id);
            return List.of();
        } catch (InvalidCalendarException e) {
            return e.faults();
        }
    }

    private List<CalendarLayer> chain(String id) {
        Deque<CalendarLayer> chain = new ArrayDeque<>();
        for (String around = id; around != null; around = chain.getFirst().parent()) {
            chain.addFirst(version(around).layer());
        }
        return List.copyOf(chain);
    }
}
