package vn.quytrinh.engine.calendar;

import java.util.List;
import vn.quytrinh.worktime.CalendarData;
import vn.quytrinh.worktime.SpecialDay;
import vn.quytrinh.worktime.statute.StatutoryYear;

/**
 * The days off of a year by statute, for a calendar to adopt.
 *
 * @param year the year with its choices
 * @param proposal the days, provisional and none verified
 * @param missing the days of the proposal that the calendar has neither as a holiday nor as a compensation day
 */
public record YearProposal(StatutoryYear year, CalendarData proposal, List<SpecialDay> missing) {

    public YearProposal {
        missing = List.copyOf(missing);
    }
}
