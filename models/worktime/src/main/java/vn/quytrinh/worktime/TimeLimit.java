package vn.quytrinh.worktime;

import java.util.List;

/** How long something may take (thời hạn): one period, or several that run one after the other. */
public sealed interface TimeLimit permits LegalPeriod, CompoundLimit {

    /**
     * Returns the periods in the order in which they run.
     *
     * @return one period or more, immutable
     */
    List<LegalPeriod> parts();

    /**
     * Returns the limit in Vietnamese.
     *
     * @return the words, such as {@code 15 ngày + 8 ngày làm việc}
     */
    String vietnamese();

    /**
     * Returns the limit in English.
     *
     * @return the words, such as {@code 15 calendar days + 8 working days}
     */
    String english();

    /**
     * Tells whether the whole limit counts from the very moment (BLDS 2015 Điều 147 khoản 1) and ends at one.
     *
     * @return true when its last period is one of hours
     */
    default boolean endsAtMoment() {
        return parts().get(parts().size() - 1).unit().isHour();
    }

    /**
     * Returns the limit of periods that run one after the other; one period is itself.
     *
     * @param parts the periods, not empty
     * @return the limit
     * @throws WorktimeException {@code PERIOD_INVALID} when one of several is zero or {@code SAME_DAY}
     */
    static TimeLimit of(List<LegalPeriod> parts) {
        return parts.size() == 1 ? parts.get(0) : new CompoundLimit(parts);
    }
}
