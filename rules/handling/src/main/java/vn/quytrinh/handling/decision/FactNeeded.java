package vn.quytrinh.handling.decision;

import vn.quytrinh.rulebase.Text;

/**
 * A fact that an answer waits for.
 *
 * @param name its name on the wire
 * @param label what people call it
 */
public record FactNeeded(String name, Text label) {}
