package vn.quytrinh.handling.rules;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.law.regime.ParameterInForce;
import vn.quytrinh.rulebase.Citation;
import vn.quytrinh.rulebase.FactDescription;
import vn.quytrinh.worktime.LegalPeriod;
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

    /** Returns the fact that tells a parameter in force. */
    public static RegimeParameter of(ParameterInForce parameter) {
        return new RegimeParameter(
                parameter.name(),
                parameter.value(),
                parameter.unit(),
                new Citation(
                        parameter.citation().instrument(), parameter.citation().place(), parameter.verified()));
    }

    /** Returns the value as a whole number. */
    public int number() {
        return Integer.parseInt(value);
    }

    /** Returns the value as a period in its unit. */
    public LegalPeriod period() {
        if (unit == null) {
            throw new IllegalStateException("Expected " + name + " to have a unit of time");
        }
        return unit == LegalUnit.SAME_DAY ? LegalPeriod.sameDay() : LegalPeriod.of(new BigDecimal(value), unit);
    }

    /** Returns the value as a time by the clock where it is written as one ({@code PT10M}), null otherwise. */
    public @Nullable Duration duration() {
        return unit == null && value.startsWith("P") ? Duration.parse(value) : null;
    }

    @Override
    public String describe() {
        return name + " = " + value + (unit == null ? "" : " " + unit) + " (" + citation.line() + ")";
    }
}
