package vn.quytrinh.engine.calendar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.OfficeHours;
import vn.quytrinh.worktime.WorkingCalendar;

/** Remembers the calendars compiled last, each until a layer it is made of changes. Safe for threads. */
final class CompiledCalendars {

    private static final int MOST = 256;

    private final Map<Key, Compiled> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Compiled> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What a calendar is asked by.
     *
     * @param id the id of the closest layer
     * @param hours the office hours, null for those of the layer
     */
    record Key(String id, @Nullable OfficeHours hours) {}

    private record Compiled(List<CalendarLayer> layers, WorkingCalendar calendar) {}

    WorkingCalendar get(Key key, List<CalendarLayer> layers, Supplier<WorkingCalendar> compiler) {
        synchronized (kept) {
            Compiled known = kept.get(key);
            if (known != null && known.layers().equals(layers)) {
                return known.calendar();
            }
        }
        WorkingCalendar calendar = compiler.get();
        synchronized (kept) {
            kept.put(key, new Compiled(layers, calendar));
        }
        return calendar;
    }
}
