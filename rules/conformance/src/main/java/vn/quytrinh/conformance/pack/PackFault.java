package vn.quytrinh.conformance.pack;

import vn.quytrinh.rulebase.Text;

/**
 * What is wrong with a pack.
 *
 * @param rule the id of the rule at fault, empty where it is none
 * @param place where in the pack, as a JSON pointer such as {@code /rules/3/sentences/0}; empty for all of it
 * @param code what kind of fault it is, stable
 * @param message what was expected, what was found and what to try
 */
public record PackFault(String rule, String place, String code, Text message) {

    /** Returns rule, place and message in one line. */
    public Text line() {
        String where = rule.isEmpty() ? place : rule + " " + place;
        return new Text(where + ": " + message.vi(), where + ": " + message.en());
    }
}
