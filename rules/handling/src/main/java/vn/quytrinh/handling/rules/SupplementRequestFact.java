package vn.quytrinh.handling.rules;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;

/**
 * A supplement request of the handling (not a correction before acceptance).
 *
 * @param number the first, the second …
 * @param sinceReceipt from the acceptance, or from the last supplement, to the request
 * @param within the procedure's own time for it, null where it states none
 */
public record SupplementRequestFact(
        int number, Span sinceReceipt, @Nullable LegalPeriod within) implements FactDescription {

    @Override
    public String describe() {
        return "supplement request " + number + " after " + sinceReceipt;
    }
}
