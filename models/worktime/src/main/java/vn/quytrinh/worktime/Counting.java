package vn.quytrinh.worktime;

import java.time.LocalDateTime;

/**
 * A limit, or what is left of one, that can be laid on the calendar. Hours measure in nanoseconds, days in thousandths; the
 * measure of several periods is the sum of theirs, which their order makes unambiguous.
 */
sealed interface Counting permits PeriodCounting, CompoundCounting {

    static Counting of(WorkingCalendar calendar, Cutoff cutoff, TimeLimit limit) {
        return CompoundCounting.of(limit.parts().stream()
                .map(part -> PeriodCounting.of(calendar, cutoff, part))
                .toList());
    }

    /** Runs from a receipt or return without a break. */
    Run from(LocalDateTime begin);

    /** What a run of this has consumed at a moment, not below zero, maybe beyond the whole. */
    long consumed(Run run, LocalDateTime at);

    /** Whether a pause after which the period goes on breaks a run off, or returns before it could matter. */
    boolean isInterrupted(Run run, Suspension pause);

    /** What is left to count on after a pause; where nothing is consumed, the whole as it was. */
    Counting without(long consumed);

    /** What is left at a moment of a run, zero when nothing is. */
    TimeLimit left(Run run, LocalDateTime at);

    /** A measure as a limit in this counting's units. */
    TimeLimit period(long measure);
}
