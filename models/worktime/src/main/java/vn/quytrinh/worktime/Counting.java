package vn.quytrinh.worktime;

import java.time.LocalDateTime;

/** A period, or what is left of one, that can be laid on the calendar. Hours measure in nanoseconds, days in thousandths. */
sealed interface Counting permits HourCounting, DayCounting {

    static Counting of(WorkingCalendar calendar, DeadlineQuestion question) {
        LegalPeriod period = question.period();
        return period.unit().isHour()
                ? new HourCounting(calendar, period.unit(), period.thousandths() * HourCounting.NANOS_OF_THOUSANDTH)
                : new DayCounting(calendar, question.cutoff(), period);
    }

    /** Runs from a receipt or return without a break. */
    Run from(LocalDateTime begin);

    /** What a run of this has consumed at a moment, not below zero, maybe beyond the whole. */
    long consumed(Run run, LocalDateTime at);

    /** What is left to count on after a pause. */
    Counting without(long consumed);

    /** What is left at a moment of a run, zero when nothing is. */
    LegalPeriod left(Run run, LocalDateTime at);

    /** A measure as a period in this counting's unit. */
    LegalPeriod period(long measure);
}
