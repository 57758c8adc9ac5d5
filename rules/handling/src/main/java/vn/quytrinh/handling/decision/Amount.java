package vn.quytrinh.handling.decision;

import java.math.BigDecimal;
import vn.quytrinh.worktime.LegalPeriod;
import vn.quytrinh.worktime.LegalUnit;

/**
 * An amount of time in its legal unit.
 *
 * @param value how much
 * @param unit the legal unit
 */
public record Amount(BigDecimal value, LegalUnit unit) {

    /** Returns the wire form of a period. */
    public static Amount of(LegalPeriod period) {
        return new Amount(period.amount(), period.unit());
    }
}
