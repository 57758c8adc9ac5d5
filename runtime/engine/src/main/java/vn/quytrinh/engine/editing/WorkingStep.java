package vn.quytrinh.engine.editing;

import vn.quytrinh.rulebase.Text;

/**
 * One gesture that is kept, so that it can be undone and redone.
 *
 * @param number the number of the state that it leads to
 * @param title what it did, in both languages
 */
public record WorkingStep(int number, Text title) {}
