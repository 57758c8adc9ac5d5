package vn.quytrinh.handling.rules;

import java.time.LocalDateTime;
import vn.quytrinh.rulebase.FactDescription;

/**
 * A refusal to receive or to resolve.
 *
 * @param at when
 * @param form whether it names its form
 * @param wrongAgency whether its reason is that another agency is competent
 * @param targetAgency whether it names that agency
 */
public record RefusalFact(LocalDateTime at, boolean form, boolean wrongAgency, boolean targetAgency)
        implements FactDescription {

    @Override
    public String describe() {
        return "refused at " + at + (wrongAgency ? ", another agency is competent" : "");
    }
}
