package vn.quytrinh.handling.rules;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalUnit;

/**
 * A legal parameter with the value in force on the dossier's regime date.
 *
 * @param name its name, such as {@code supplement.maxRequests}
 * @param value its value
 * @param unit its unit, where it is a time
 * @param citation the article in force
 */
public record RegimeParameter(
        String name, String value, @Nullable LegalUnit unit, Citation citation) implements FactDescription.Cited {

    /** Returns the value as a whole number. */
    public int number() {
        return Integer.parseInt(value);
    }

    @Override
    public String describe() {
        return name + " = " + value + (unit == null ? "" : " " + unit) + " (" + citation.line() + ")";
    }
}
