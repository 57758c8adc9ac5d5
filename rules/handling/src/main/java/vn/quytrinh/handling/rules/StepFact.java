package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A current step at the instant asked about.
 *
 * @param step its id
 * @param unit the unit that holds it
 * @param at the instant
 * @param dueAt when it is due, null where it has no limit or the clock stands
 */
public record StepFact(
        String step,
        @Nullable String unit,
        LocalDateTime at,
        @Nullable LocalDateTime dueAt) implements FactDescription {

    /** Tells whether its time has passed. */
    public boolean late() {
        return dueAt != null && at.isAfter(dueAt);
    }

    @Override
    public String describe() {
        return "step " + step + " due " + dueAt;
    }
}
