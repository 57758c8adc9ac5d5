package vn.quytrinh.conformance.fact;

import vn.quytrinh.conformance.time.TimeTotal;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.FactDescription;

/**
 * The time limit that law sets for the procedure's base case (thời hạn giải quyết).
 *
 * @param element the id of the element
 * @param total the amount
 * @param citation the law that sets it
 */
public record LegalLimit(String element, TimeTotal total, Citation citation) implements FactDescription.Cited {

    @Override
    public String describe() {
        return "legalTimeLimit " + total;
    }
}
