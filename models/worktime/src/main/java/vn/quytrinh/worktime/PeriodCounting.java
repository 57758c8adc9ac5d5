package vn.quytrinh.worktime;

import java.time.LocalDateTime;

/** Counts one period of one unit. */
sealed interface PeriodCounting extends Counting permits HourCounting, DayCounting {

    static PeriodCounting of(WorkingCalendar calendar, Cutoff cutoff, LegalPeriod period) {
        return period.unit().isHour()
                ? new HourCounting(calendar, period.unit(), period.thousandths() * HourCounting.NANOS_OF_THOUSANDTH)
                : new DayCounting(calendar, cutoff, period);
    }

    /** Runs on from the end of the period before, which is a midnight for days. */
    Run after(LocalDateTime end);

    /** Where a run of this ends before it is moved off a day off: a midnight for days. */
    LocalDateTime nominalEnd(Run run);

    /** The measure of the whole. */
    long whole();

    @Override
    PeriodCounting without(long consumed);

    @Override
    LegalPeriod left(Run run, LocalDateTime at);

    @Override
    LegalPeriod period(long measure);
}
