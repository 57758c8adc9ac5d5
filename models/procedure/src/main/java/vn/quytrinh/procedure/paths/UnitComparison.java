package vn.quytrinh.procedure.paths;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.quytrinh.model.common.LegalUnit;

/**
 * Converts amounts of time only to compare totals, never to compute a deadline.
 *
 * <p>A day, working or not, is 8 working hours, 24 clock hours or 2 sessions; a week is 5 working days or 7 days, a month 22 or
 * 30, a year 260 or 365. Whoever shows a converted total says so.
 */
final class UnitComparison {

    private static final int DECIMALS = 6;

    private UnitComparison() {}

    static BigDecimal convert(BigDecimal amount, LegalUnit from, LegalUnit to) {
        if (from == to) {
            return amount;
        }
        boolean working = isWorking(from) || isWorking(to);
        return amount.multiply(hours(from, working)).divide(hours(to, working), DECIMALS, RoundingMode.HALF_UP);
    }

    private static boolean isWorking(LegalUnit unit) {
        return unit == LegalUnit.WORKING_HOUR || unit == LegalUnit.SESSION || unit == LegalUnit.WORKING_DAY;
    }

    /** The length of a unit in twenty-fourths of a day. */
    private static BigDecimal hours(LegalUnit unit, boolean working) {
        return BigDecimal.valueOf(
                switch (unit) {
                    case CLOCK_HOUR -> 1;
                    case WORKING_HOUR -> 3;
                    case SESSION -> 12;
                    case WORKING_DAY, CALENDAR_DAY, SAME_DAY -> 24;
                    case WEEK -> 24 * (working ? 5 : 7);
                    case MONTH -> 24 * (working ? 22 : 30);
                    case YEAR -> 24 * (working ? 260 : 365);
                });
    }
}
