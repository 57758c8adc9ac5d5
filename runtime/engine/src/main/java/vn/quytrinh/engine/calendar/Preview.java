package vn.quytrinh.engine.calendar;

import java.util.List;
import vn.quytrinh.worktime.CalendarStack;
import vn.quytrinh.worktime.history.DayDifference;

/**
 * What a change of a calendar would do; nothing of it is stored.
 *
 * @param version the number of the version it would change
 * @param before the calendar as it is
 * @param after the calendar as it would be
 * @param days what the layer would say differently of dates
 * @param officialYears the years that are official and would change
 * @param within the ids of the calendars within it, which would follow
 * @param samples the sample deadlines, before and after
 */
public record Preview(
        int version,
        CalendarStack before,
        CalendarStack after,
        List<DayDifference> days,
        List<Integer> officialYears,
        List<String> within,
        List<SampleDeadline> samples) {

    public Preview {
        days = List.copyOf(days);
        officialYears = List.copyOf(officialYears);
        within = List.copyOf(within);
        samples = List.copyOf(samples);
    }

    /** Returns the samples whose due moment would move. */
    public List<SampleDeadline> moved() {
        return samples.stream().filter(SampleDeadline::moved).toList();
    }
}
