package vn.quytrinh.procedure.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.ConditionalLimit;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.common.TimeLimit;
import vn.quytrinh.worktime.LegalPeriod;

/** Turns the time limits (thời hạn) of the model into legal periods. */
public final class Limits {

    private Limits() {}

    /**
     * Returns the period of a limit that has one amount.
     *
     * @param limit the limit, not null, with a value and a unit, or with a single part
     * @throws IllegalArgumentException when it has none, or is the sum of several parts
     * @throws vn.quytrinh.worktime.WorktimeException when its unit cannot have such an amount
     */
    public static LegalPeriod period(TimeLimit limit) {
        List<LegalPeriod> periods = periods(limit);
        if (periods.size() != 1) {
            throw new IllegalArgumentException("Expected the time limit " + limit.getId()
                    + " to be one amount but it is the sum of " + periods.size() + " parts. Maybe ask for its parts.");
        }
        return periods.get(0);
    }

    /**
     * Returns the periods of a limit in the order in which they run: one, or those of its parts.
     *
     * @param limit the limit, not null
     * @throws IllegalArgumentException when an amount or a unit is missing
     * @throws vn.quytrinh.worktime.WorktimeException when a unit cannot have such an amount
     */
    public static List<LegalPeriod> periods(TimeLimit limit) {
        if (limit.getParts().isEmpty()) {
            return List.of(period(limit.getValue(), limit.isSetUnit() ? limit.getUnit() : null, limit.getId()));
        }
        return limit.getParts().stream().flatMap(part -> periods(part).stream()).toList();
    }

    /**
     * Returns the period of a conditional limit.
     *
     * @param limit the limit, not null, with a value and a unit
     * @throws IllegalArgumentException when it has none
     * @throws vn.quytrinh.worktime.WorktimeException when its unit cannot have such an amount
     */
    public static LegalPeriod period(ConditionalLimit limit) {
        return period(limit.getValue(), limit.isSetUnit() ? limit.getUnit() : null, limit.getId());
    }

    /** Tells whether a limit has an amount: a value with a unit, or parts that have. */
    public static boolean hasAmount(@Nullable TimeLimit limit) {
        if (limit == null) {
            return false;
        }
        return limit.getParts().isEmpty()
                ? limit.getValue() != null && limit.isSetUnit()
                : limit.getParts().stream().allMatch(Limits::hasAmount);
    }

    /** Returns the unit of time that a unit of the model means. */
    public static vn.quytrinh.worktime.LegalUnit unit(LegalUnit unit) {
        return vn.quytrinh.worktime.LegalUnit.valueOf(unit.getLiteral());
    }

    /** Returns the unit of the model for a unit of time. */
    public static LegalUnit unit(vn.quytrinh.worktime.LegalUnit unit) {
        return LegalUnit.valueOf(unit.name());
    }

    private static LegalPeriod period(@Nullable BigDecimal value, @Nullable LegalUnit unit, String id) {
        if (unit == LegalUnit.SAME_DAY) {
            return LegalPeriod.sameDay();
        }
        if (value == null || unit == null) {
            throw new IllegalArgumentException(
                    "Expected the time limit " + id + " to have a value and a unit but found " + value + " " + unit
                            + ". Maybe only its wording was entered.");
        }
        return LegalPeriod.of(value, unit(unit));
    }
}
