package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalDateTime;

/** Counts hours from the very moment (BLDS 2015 Điều 147 khoản 1): of the clock, or of the open office. */
record HourCounting(WorkingCalendar calendar, LegalUnit unit, long nanos) implements PeriodCounting {

    /** A thousandth of an hour. */
    static final long NANOS_OF_THOUSANDTH = 3_600_000_000L;

    @Override
    public Run from(LocalDateTime begin) {
        LocalDateTime countedFrom = unit == LegalUnit.CLOCK_HOUR ? begin : calendar.openAtOrAfter(begin);
        LocalDateTime dueAt = DeadlineArithmetic.moment(
                calendar.arithmetic().endOfHours(DeadlineArithmetic.number(countedFrom), unit, nanos));
        return new Run(begin, countedFrom, null, null, dueAt, dueAt, this, 0, null);
    }

    @Override
    public long consumed(Run run, LocalDateTime at) {
        if (!at.isAfter(run.countedFrom())) {
            return 0;
        }
        Duration passed = unit == LegalUnit.CLOCK_HOUR
                ? Duration.between(run.countedFrom(), at)
                : calendar.workingTimeBetween(run.countedFrom(), at);
        return passed.toNanos();
    }

    @Override
    public Run after(LocalDateTime end) {
        return from(end);
    }

    @Override
    public LocalDateTime nominalEnd(Run run) {
        return run.dueAt();
    }

    @Override
    public long whole() {
        return nanos;
    }

    @Override
    public boolean isInterrupted(Run run, Suspension pause) {
        return true;
    }

    @Override
    public HourCounting without(long consumed) {
        return new HourCounting(calendar, unit, Math.max(0, nanos - consumed));
    }

    @Override
    public LegalPeriod left(Run run, LocalDateTime at) {
        long left = Math.max(0, nanos - run.consumedAt(at));
        // Rounded up, so that what is used (rounded down) and what is left add up to the period.
        return period(left + NANOS_OF_THOUSANDTH - 1);
    }

    @Override
    public LegalPeriod period(long measure) {
        return new LegalPeriod(Math.min(measure / NANOS_OF_THOUSANDTH, LegalPeriod.limit(unit)), unit);
    }
}
