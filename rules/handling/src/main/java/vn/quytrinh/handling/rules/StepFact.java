package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * A current step at the instant asked about.
 *
 * @param step its id
 * @param unit the unit that holds it
 * @param at the instant
 * @param work from the moment it became current
 * @param dueAt when it is due, null where it has no limit or the clock stands
 * @param usedPercent the share of its time used up
 * @param timeoutAt when it is no longer waited for, null where it has no such time
 * @param timeoutEffect what follows then, empty where the procedure does not say
 */
public record StepFact(
        String step,
        @Nullable String unit,
        LocalDateTime at,
        Span work,
        @Nullable LocalDateTime dueAt,
        int usedPercent,
        @Nullable LocalDateTime timeoutAt,
        String timeoutEffect)
        implements FactDescription {

    /** Tells whether its time has passed. */
    public boolean late() {
        return dueAt != null && at.isAfter(dueAt);
    }

    /** Tells whether it is no longer waited for. */
    public boolean isTimedOut() {
        return timeoutAt != null && at.isAfter(timeoutAt);
    }

    /** Returns the close of the working day on which its time ran out. */
    public LocalDateTime alarmBy() {
        return work.alarmBy(timeoutAt == null ? at : timeoutAt, LegalPeriod.sameDay());
    }

    /** Returns whether that is still to come. */
    public String alarmState() {
        return work.stateOf(alarmBy());
    }

    @Override
    public String describe() {
        return "step " + step + " due " + dueAt + (timeoutAt == null ? "" : ", waited for until " + timeoutAt);
    }
}
