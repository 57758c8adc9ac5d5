package vn.quytrinh.worktime;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The special days of consecutive years, before office hours are laid over them (lịch nghỉ).
 *
 * @param id the name of the calendar, not blank
 * @param years the status of each year, without gaps, immutable
 * @param days the special days, sorted by date, one rule per date, immutable
 */
public record CalendarData(String id, SortedMap<Integer, YearStatus> years, List<SpecialDay> days) {

    /**
     * Checks the whole calendar.
     *
     * @throws InvalidCalendarException with every fault: no or too many years, gaps, a day in a year without status, two rules
     *     for one date, an ordinary kind of day, a swap with itself or with a day that is not its counterpart
     */
    public CalendarData {
        Objects.requireNonNull(id, "id");
        years = Collections.unmodifiableSortedMap(new TreeMap<>(years));
        days = days.stream().sorted(Comparator.comparing(SpecialDay::date)).toList();
        List<CalendarFault> faults = CalendarRules.check(id, years, days, Lines.NONE);
        if (!faults.isEmpty()) {
            throw new InvalidCalendarException(faults);
        }
    }

    /**
     * Returns the calendar of Vietnam's civil servants for 2018–2027; 2027 is provisional.
     *
     * @return the calendar that comes with this module
     */
    public static CalendarData vietnam() {
        return Shipped.VIETNAM;
    }

    private static final class Shipped {
        static final CalendarData VIETNAM =
                CalendarStack.of(List.of(CalendarLayer.vietnam())).data();
    }
}
