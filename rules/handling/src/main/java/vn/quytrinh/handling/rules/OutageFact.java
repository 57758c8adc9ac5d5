package vn.quytrinh.handling.rules;

import vn.quytrinh.rulebase.FactDescription;

/**
 * An announced outage that the dossier met.
 *
 * @param system the system that failed
 * @param repair from its beginning to its end
 */
public record OutageFact(String system, Span repair) implements FactDescription {

    @Override
    public String describe() {
        return "outage of " + system + " " + repair;
    }
}
