package vn.quytrinh.handling.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A current step whose unit is no longer the published one.
 *
 * @param step the step
 * @param formerUnit the unit of the published procedure
 * @param unit the unit that has the step now, null when nobody has
 * @param since since when
 * @param document what that rests on
 */
public record UnitChangeFact(
        String step, String formerUnit, @Nullable String unit, LocalDate since, String document)
        implements FactDescription {

    /** Tells whether somebody has its tasks. */
    public boolean isSucceeded() {
        return unit != null;
    }

    @Override
    public String describe() {
        return "step " + step + ": " + formerUnit + " until " + since + ", now " + unit + " (" + document + ")";
    }
}
