package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;

/**
 * A stretch of the explanation with the class of its reason, from which the sentence is summed up.
 *
 * @param day the stretch
 * @param cause why it counts or not
 */
record Stretch(ExplainedDay day, Cause cause) {

    enum Cause {
        COUNTED,
        DAY_ZERO,
        SAME_DAY,
        AFTER_CUTOFF,
        DAY_OFF,
        CLOSED,
        PAUSED,
        RESTARTED,
        ROLLED
    }

    static Stretch of(
            WorkingCalendar calendar,
            LocalDateTime from,
            LocalDateTime to,
            LocalDate date,
            Cause cause,
            Wording words) {
        return new Stretch(
                new ExplainedDay(
                        date,
                        from,
                        to,
                        cause == Cause.COUNTED,
                        calendar.kindOf(date),
                        words.vietnamese(),
                        words.english(),
                        DayReason.document(calendar, date)),
                cause);
    }
}
