package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One unbroken run of a period: from a receipt or a return to its end, or to the pause that breaks it off.
 *
 * @param begin the receipt or return
 * @param countedFrom the moment it is deemed to count from
 * @param dayZero the day that is not counted, null for hours
 * @param nominalEnd the last date before it was moved off a day off, null for hours
 * @param dueAt the end of the service
 * @param legalEnd the end by law
 * @param counting what was to be counted in this run
 * @param carried what earlier runs had consumed, in the measure of {@code counting}
 * @param endedBy the pause that broke it off, or null
 */
record Run(
        LocalDateTime begin,
        LocalDateTime countedFrom,
        @Nullable LocalDate dayZero,
        @Nullable LocalDate nominalEnd,
        LocalDateTime dueAt,
        LocalDateTime legalEnd,
        Counting counting,
        long carried,
        @Nullable Suspension endedBy) {

    Run carrying(long consumed) {
        return new Run(begin, countedFrom, dayZero, nominalEnd, dueAt, legalEnd, counting, consumed, endedBy);
    }

    Run brokenOffBy(Suspension pause) {
        return new Run(begin, countedFrom, dayZero, nominalEnd, dueAt, legalEnd, counting, carried, pause);
    }

    /** What this run has consumed at a moment, at most until its pause. */
    long consumedAt(LocalDateTime moment) {
        return counting.consumed(this, until(moment));
    }

    /** A moment, or that at which the pause began when it is earlier. */
    LocalDateTime until(LocalDateTime moment) {
        return endedBy != null && endedBy.from().isBefore(moment) ? endedBy.from() : moment;
    }
}
