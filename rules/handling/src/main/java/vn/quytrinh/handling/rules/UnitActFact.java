package vn.quytrinh.handling.rules;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * An act in the name of a unit that had ceased to be.
 *
 * @param at when
 * @param unit the unit
 * @param successor the unit that has its tasks, null when nobody has
 * @param since the first day without the unit
 * @param document what that rests on
 */
public record UnitActFact(
        LocalDateTime at, String unit, @Nullable String successor, LocalDate since, String document)
        implements FactDescription {

    @Override
    public String describe() {
        return unit + " acted at " + at + "; since " + since + " "
                + (successor == null ? "nobody has its tasks" : "its tasks are those of " + successor) + " (" + document
                + ")";
    }
}
