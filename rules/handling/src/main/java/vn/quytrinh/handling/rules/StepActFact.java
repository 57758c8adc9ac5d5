package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.rulebase.FactDescription;

/**
 * Work on a step by a unit or role that is told.
 *
 * @param at when it was first done
 * @param step the step
 * @param kind what the step does
 * @param unit the unit that has the step
 * @param actor the unit that did the work, or the role where no unit is told
 * @param competent whether that is the step's unit, a part of it or its successor
 * @param substitute whether the role is the one that stands in
 */
public record StepActFact(
        LocalDateTime at, String step, String kind, String unit, String actor, boolean competent, boolean substitute)
        implements FactDescription {

    @Override
    public String describe() {
        return "step " + step + " of " + unit + " done by " + actor;
    }
}
