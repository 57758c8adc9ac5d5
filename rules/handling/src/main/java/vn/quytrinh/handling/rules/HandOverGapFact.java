package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A step completed by another unit than the one before, with no hand-over on record.
 *
 * @param at when it was completed
 * @param step the step
 * @param kind what is done there
 * @param kindBefore what was done at the step before
 * @param from the unit that completed the step before
 * @param to the unit that completed this one
 */
public record HandOverGapFact(LocalDateTime at, String step, String kind, String kindBefore, String from, String to)
        implements FactDescription {

    @Override
    public String describe() {
        return "step " + step + " completed by " + to + " after " + from;
    }
}
