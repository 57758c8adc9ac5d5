package vn.quytrinh.worktime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A time limit as law states it (thời hạn): an amount of one {@linkplain LegalUnit legal unit}.
 *
 * <p>Hours may have any fraction down to a thousandth; working and calendar days quarters; sessions halves; months a half
 * (15 days) and years a half (6 months, BLDS 2015 Điều 146); weeks none. Zero ends at the close of day zero, for hours at
 * the moment itself or at the next opening.
 *
 * @param thousandths the amount in thousandths of the unit, zero to one hundred years
 * @param unit the unit, not null
 */
public record LegalPeriod(long thousandths, LegalUnit unit) implements TimeLimit {

    private static final int SCALE = 3;

    /**
     * Checks the amount.
     *
     * @throws WorktimeException {@code PERIOD_INVALID} when it is negative, beyond a hundred years, or a fraction that the
     *     unit does not have
     */
    public LegalPeriod {
        Objects.requireNonNull(unit, "unit");
        if (thousandths < 0 || thousandths > limit(unit)) {
            throw refused(BigDecimal.valueOf(thousandths, SCALE), unit);
        }
        if (thousandths % grain(unit) != 0) {
            throw refused(BigDecimal.valueOf(thousandths, SCALE), unit);
        }
    }

    /**
     * Creates a period.
     *
     * @param amount the amount, not null, no finer than 0.001
     * @param unit the unit, not null
     * @return the period
     * @throws WorktimeException {@code PERIOD_INVALID} when the unit does not have such an amount
     */
    public static LegalPeriod of(BigDecimal amount, LegalUnit unit) {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
        // Bounded by digits before any arithmetic: 1E+999999999 must not cost memory.
        BigDecimal stripped = amount.stripTrailingZeros();
        if (stripped.scale() > SCALE || stripped.precision() - (long) stripped.scale() > 12) {
            throw refused(amount, unit);
        }
        return new LegalPeriod(stripped.movePointRight(SCALE).longValueExact(), unit);
    }

    /**
     * Creates a period of a whole amount.
     *
     * @param amount the amount
     * @param unit the unit, not null
     * @return the period
     * @throws WorktimeException {@code PERIOD_INVALID} when the amount is negative or beyond a hundred years
     */
    public static LegalPeriod of(long amount, LegalUnit unit) {
        return of(BigDecimal.valueOf(amount), unit);
    }

    /**
     * Creates a period of working days (ngày làm việc).
     *
     * @param days the number of days
     * @return the period
     */
    public static LegalPeriod workingDays(long days) {
        return of(days, LegalUnit.WORKING_DAY);
    }

    /**
     * Creates a period of working hours (giờ làm việc).
     *
     * @param hours the number of hours
     * @return the period
     */
    public static LegalPeriod workingHours(long hours) {
        return of(hours, LegalUnit.WORKING_HOUR);
    }

    /**
     * Creates a period of calendar days (ngày).
     *
     * @param days the number of days
     * @return the period
     */
    public static LegalPeriod calendarDays(long days) {
        return of(days, LegalUnit.CALENDAR_DAY);
    }

    /**
     * Creates a period of clock hours (giờ).
     *
     * @param hours the number of hours
     * @return the period
     */
    public static LegalPeriod clockHours(long hours) {
        return of(hours, LegalUnit.CLOCK_HOUR);
    }

    /**
     * Returns the period "within the day" (trong ngày).
     *
     * @return the period
     */
    public static LegalPeriod sameDay() {
        return new LegalPeriod(0, LegalUnit.SAME_DAY);
    }

    /**
     * Returns the amount without trailing zeros.
     *
     * @return the amount in units
     */
    public BigDecimal amount() {
        BigDecimal amount = BigDecimal.valueOf(thousandths, SCALE).stripTrailingZeros();
        return amount.scale() < 0 ? amount.setScale(0) : amount;
    }

    @Override
    public List<LegalPeriod> parts() {
        return List.of(this);
    }

    /**
     * Returns the period in Vietnamese.
     *
     * @return the words, such as {@code 10 ngày làm việc} or {@code 0,5 ngày làm việc}
     */
    @Override
    public String vietnamese() {
        return unit == LegalUnit.SAME_DAY
                ? unit.vietnamese()
                : amount().toPlainString().replace('.', ',') + " " + unit.vietnamese();
    }

    /**
     * Returns the period in English.
     *
     * @return the words, such as {@code 10 working days}
     */
    @Override
    public String english() {
        return unit == LegalUnit.SAME_DAY
                ? unit.english()
                : amount().toPlainString() + " " + unit.english() + (thousandths == 1000 ? "" : "s");
    }

    /** The largest amount, in thousandths: one hundred years. */
    static long limit(LegalUnit unit) {
        long units = switch (unit) {
            case CLOCK_HOUR, WORKING_HOUR -> 876_600;
            case SESSION -> 73_050;
            case WORKING_DAY, CALENDAR_DAY -> 36_525;
            case WEEK -> 5_217;
            case MONTH -> 1_200;
            case YEAR -> 100;
            case SAME_DAY -> 0;
        };
        return units * 1000;
    }

    private static long grain(LegalUnit unit) {
        return switch (unit) {
            case CLOCK_HOUR, WORKING_HOUR -> 1;
            case WORKING_DAY, CALENDAR_DAY -> 250;
            case SESSION, MONTH, YEAR -> 500;
            case WEEK, SAME_DAY -> 1000;
        };
    }

    private static WorktimeException refused(BigDecimal amount, LegalUnit unit) {
        return new WorktimeException(
                "PERIOD_INVALID",
                "Thời hạn tính theo %s phải từ 0 đến %d, bước %s, nhưng nhận được %s. Có thể đơn vị tính chưa đúng."
                        .formatted(
                                unit.vietnamese(),
                                limit(unit) / 1000,
                                step(unit).replace('.', ','),
                                amount),
                "Expected a period in %s of 0 to %d in steps of %s but found %s. Maybe the unit is another one."
                        .formatted(unit, limit(unit) / 1000, step(unit), amount));
    }

    private static String step(LegalUnit unit) {
        return BigDecimal.valueOf(grain(unit), SCALE).stripTrailingZeros().toPlainString();
    }
}
