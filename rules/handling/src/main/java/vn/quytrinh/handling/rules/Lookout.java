package vn.quytrinh.handling.rules;

import vn.quytrinh.rulebase.FactDescription;

/** That somebody watches what time makes of the dossier; without it the rules on what is to come have nothing to say. */
public record Lookout() implements FactDescription {

    @Override
    public String describe() {
        return "the dossier is watched";
    }
}
