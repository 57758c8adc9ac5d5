package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whose calendars within the nation's say what, for the words of an explanation; each as its name and id.
 *
 * @param closest the closest calendar, null where there is the nation's alone
 * @param days whose a special day is, where not the nation's
 * @param years whose word on a year holds, where not the nation's
 */
record LayerNames(@Nullable String closest, Map<LocalDate, String> days, Map<Integer, String> years) {

    static final LayerNames NONE = new LayerNames(null, Map.of(), Map.of());

    LayerNames {
        days = Map.copyOf(days);
        years = Map.copyOf(years);
    }

    /** Names the layers, given from the nation's to the closest. */
    static LayerNames of(List<CalendarLayer> layers) {
        if (layers.size() == 1) {
            return NONE;
        }
        Map<LocalDate, String> days = new HashMap<>();
        Map<Integer, String> years = new HashMap<>();
        String name = "";
        for (CalendarLayer layer : layers.subList(1, layers.size())) {
            name = layer.name() + " (" + layer.id() + ")";
            for (SpecialDay day : layer.days()) {
                days.put(day.date(), name);
            }
            for (int year : layer.years().keySet()) {
                years.put(year, name);
            }
        }
        return new LayerNames(name, days, years);
    }
}
