package vn.quytrinh.engine.calendar;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.MissingYearException;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * When a sample is due under one state of a calendar.
 *
 * @param dueAt the due moment in Vietnam's time, null when a year is missing
 * @param certainty whether all years touched are official, null when a year is missing
 * @param missingYear the year that is missing, null when there is a due moment
 */
public record SampleDue(
        @Nullable LocalDateTime dueAt,
        @Nullable Certainty certainty,
        @Nullable Integer missingYear) {

    static SampleDue of(WorkingCalendar calendar, DeadlineQuestion question) {
        try {
            Deadline deadline = Deadlines.compute(calendar, question);
            return new SampleDue(deadline.dueAt(), deadline.certainty(), null);
        } catch (MissingYearException e) {
            return new SampleDue(null, null, e.year());
        }
    }
}
