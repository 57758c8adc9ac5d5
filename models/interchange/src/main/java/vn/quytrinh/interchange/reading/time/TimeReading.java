package vn.quytrinh.interchange.reading.time;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.common.LegalUnit;

/**
 * A time as it was read.
 *
 * @param text the words of the source
 * @param kind what the words say
 * @param amounts the parts of the time, to be added; for a range or several cases the first case
 * @param cases the times by case, when there are several
 * @param faults what is unclear: {@code RANGE}, {@code DATE}, {@code REST}, {@code MINUTES}, {@code TWO_TIMES}
 */
public record TimeReading(String text, Kind kind, List<Amount> amounts, List<Case> cases, List<String> faults) {

    /** What the words of a time say. */
    public enum Kind {
        /** So much time. */
        AMOUNT,
        /** Nothing stands there. */
        BLANK,
        /** Giờ hành chính: at the desk, within its hours. */
        OFFICE_HOURS,
        /** Không tính thời gian. */
        NOT_COUNTED,
        /** Trong ngày, ngay trong ngày. */
        SAME_DAY,
        /** Theo quy định, theo giấy hẹn: another text says it. */
        ELSEWHERE,
        /** Như trên. */
        DITTO,
        /** None of these. */
        UNCLEAR
    }

    /**
     * An amount.
     *
     * @param value how many
     * @param unit the unit, null when only ngày or giờ was said
     * @param day whether bare ngày (true) or bare giờ (false) was said, where the unit is null
     */
    public record Amount(BigDecimal value, @Nullable LegalUnit unit, boolean day) {}

    /**
     * The time of one case.
     *
     * @param when the case in words, empty when only the alternative was given
     * @param amounts its time
     */
    public record Case(String when, List<Amount> amounts) {

        public Case {
            amounts = List.copyOf(amounts);
        }
    }

    public TimeReading {
        amounts = List.copyOf(amounts);
        cases = List.copyOf(cases);
        faults = List.copyOf(faults);
    }

    /** Tells whether an amount of bare days or bare hours is in it. */
    public boolean bare(boolean days) {
        return amounts.stream().anyMatch(each -> each.unit() == null && each.day() == days)
                || cases.stream()
                        .flatMap(each -> each.amounts().stream())
                        .anyMatch(each -> each.unit() == null && each.day() == days);
    }

    /** Tells whether this time takes nothing off the clock. */
    public boolean isZero() {
        return kind == Kind.OFFICE_HOURS || kind == Kind.NOT_COUNTED;
    }
}
