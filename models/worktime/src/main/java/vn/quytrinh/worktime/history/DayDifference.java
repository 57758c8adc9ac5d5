package vn.quytrinh.worktime.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.CalendarLayer;
import vn.quytrinh.worktime.SpecialDay;

/**
 * What two versions of a layer say differently of a date.
 *
 * @param date the date
 * @param before what the earlier one says, or null
 * @param after what the later one says, or null
 */
public record DayDifference(
        LocalDate date,
        @Nullable SpecialDay before,
        @Nullable SpecialDay after) {

    /**
     * Compares two versions of a layer.
     *
     * @param before the earlier, not null
     * @param after the later, not null
     * @return the differences by date
     */
    public static List<DayDifference> between(CalendarLayer before, CalendarLayer after) {
        TreeSet<LocalDate> dates = new TreeSet<>();
        before.days().forEach(day -> dates.add(day.date()));
        after.days().forEach(day -> dates.add(day.date()));
        List<DayDifference> differences = new ArrayList<>();
        for (LocalDate date : dates) {
            SpecialDay one = before.day(date).orElse(null);
            SpecialDay other = after.day(date).orElse(null);
            if (!Objects.equals(one, other)) {
                differences.add(new DayDifference(date, one, other));
            }
        }
        return differences;
    }
}
