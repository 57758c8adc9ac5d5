package vn.quytrinh.conformance.time;

import java.math.BigDecimal;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.rulebase.Text;

/**
 * How a legal unit measures time, for comparing totals only: a deadline is never computed this way.
 *
 * <p>Days are measured in twenty-fourths, so that working hours (8 a day) and clock hours (24 a day) stay exact.
 */
enum Scale {
    CLOCK_HOUR(Kind.CLOCK, 1, "giờ (liên tục)", "clock hour"),
    WORKING_HOUR(Kind.WORKING, 3, "giờ làm việc", "working hour"),
    SESSION(Kind.WORKING, 12, "buổi làm việc", "working session"),
    WORKING_DAY(Kind.WORKING, 24, "ngày làm việc", "working day"),
    CALENDAR_DAY(Kind.CALENDAR, 24, "ngày", "calendar day"),
    WEEK(Kind.CALENDAR, 168, "tuần", "week"),
    MONTH(Kind.MONTHLY, 1, "tháng", "month"),
    YEAR(Kind.MONTHLY, 12, "năm", "year"),
    SAME_DAY(Kind.WORKING, 24, "lần trong ngày", "same day");

    /** Units of one kind convert into each other. */
    enum Kind {
        CLOCK,
        WORKING,
        CALENDAR,
        MONTHLY;

        /** Returns the unit in which people speak of this kind. */
        Scale unit() {
            return switch (this) {
                case CLOCK -> CLOCK_HOUR;
                case WORKING -> WORKING_DAY;
                case CALENDAR -> CALENDAR_DAY;
                case MONTHLY -> Scale.MONTH;
            };
        }
    }

    private static final BigDecimal DAYS_IN_A_MONTH = BigDecimal.valueOf(30);

    final Kind kind;
    final BigDecimal size;
    private final String vi;
    private final String en;

    Scale(Kind kind, int size, String vi, String en) {
        this.kind = kind;
        this.size = BigDecimal.valueOf(size);
        this.vi = vi;
        this.en = en;
    }

    static Scale of(LegalUnit unit) {
        return valueOf(unit.getLiteral());
    }

    /** Returns the size in twenty-fourths of a day, only good for putting totals in order. */
    BigDecimal roughSize() {
        return kind == Kind.MONTHLY ? size.multiply(DAYS_IN_A_MONTH).multiply(CALENDAR_DAY.size) : size;
    }

    /** Writes an amount the way each language does: {@code 9,5 ngày làm việc}, {@code 9.5 working days}. */
    Text write(BigDecimal amount) {
        String number = amount.stripTrailingZeros().toPlainString();
        if (this == SAME_DAY && number.equals("1")) {
            return new Text("trong ngày làm việc", "the same working day");
        }
        String plural = number.equals("1") ? "" : "s";
        return new Text(number.replace('.', ',') + " " + vi, number + " " + en + plural);
    }
}
