package vn.quytrinh.handling.decision;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;
import vn.quytrinh.worktime.TimeLimit;

/**
 * An amount of time in its legal unit, or several that run one after the other.
 *
 * @param value how much, null for several
 * @param unit the legal unit, null for several
 * @param parts the amounts that run one after the other, null for one
 */
public record Amount(
        @Nullable BigDecimal value,
        @Nullable LegalUnit unit,
        @Nullable List<Amount> parts) {

    /** Returns the wire form of a limit. */
    public static Amount of(TimeLimit limit) {
        return limit instanceof LegalPeriod period
                ? new Amount(period.amount(), period.unit(), null)
                : new Amount(null, null, limit.parts().stream().map(Amount::of).toList());
    }

    /** Returns this as a limit, for its words. */
    public TimeLimit limit() {
        if (parts != null) {
            return TimeLimit.of(
                    parts.stream().map(part -> (LegalPeriod) part.limit()).toList());
        }
        if (value == null || unit == null) {
            throw new IllegalStateException("Expected an amount of one value and one unit, or parts.");
        }
        return LegalPeriod.of(value, unit);
    }
}
