package vn.quytrinh.handling.rules;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.Cutoff;
import vn.quytrinh.worktime.DeadlineQuestion;
import vn.quytrinh.worktime.Deadlines;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.WorkingCalendar;

/**
 * The time something took, or takes until now: rules hold it against a legal limit.
 *
 * @param calendar the calendar that counts it
 * @param from when it began
 * @param to when it was done, null while it is awaited
 * @param at the instant asked about
 */
public record Span(
        WorkingCalendar calendar,
        LocalDateTime from,
        @Nullable LocalDateTime to,
        LocalDateTime at) {

    /** Tells whether it is still awaited. */
    public boolean isOpen() {
        return to == null;
    }

    /** Returns the last moment within a limit. */
    public LocalDateTime by(LegalPeriod limit) {
        return Deadlines.compute(calendar, DeadlineQuestion.of(from, limit, Cutoff.none()))
                .dueAt();
    }

    /** Returns the last moment within a legal parameter's limit. */
    public LocalDateTime by(RegimeParameter limit) {
        Duration clock = limit.duration();
        return clock != null ? from.plus(clock) : by(limit.period());
    }

    /** Returns the last moment to handle the alarm that a passed limit raises. */
    public LocalDateTime alarmBy(RegimeParameter limit, RegimeParameter handling) {
        return alarmBy(by(limit), handling.period());
    }

    /** Returns the last moment to handle the alarm that a passed moment raises; it rings when the moment is over. */
    public LocalDateTime alarmBy(LocalDateTime passed, LegalPeriod handling) {
        return new Span(calendar, passed.plusSeconds(1), null, at).by(handling);
    }

    /** Tells whether it took, or takes, longer than a limit. */
    public boolean exceeds(LegalPeriod limit) {
        return passes(by(limit));
    }

    /** Tells whether it took, or takes, longer than a legal parameter allows. */
    public boolean exceeds(RegimeParameter limit) {
        return passes(by(limit));
    }

    /** Tells whether it lasted, or lasts, beyond a moment. */
    public boolean passes(@Nullable LocalDateTime moment) {
        return moment != null && (to == null ? at : to).isAfter(moment);
    }

    /** Returns PENDING until the day of a moment, DUE on that day, MISSED after it. */
    public String stateOf(LocalDateTime by) {
        if (at.isAfter(by)) {
            return "MISSED";
        }
        return at.toLocalDate().equals(by.toLocalDate()) ? "DUE" : "PENDING";
    }

    @Override
    public String toString() {
        return from + (to == null ? "…" : " to " + to);
    }
}
