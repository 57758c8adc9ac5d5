package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Computes and explains deadlines (tính hạn giải quyết). Stateless; the same question gives the same answer. */
public final class Deadlines {

    private static final long NANOS_OF_MILLI = 1_000_000;
    private static final long VIETNAM_OFFSET = 7 * 3_600_000L;

    private Deadlines() {}

    /**
     * Computes when a period ends.
     *
     * @param calendar the office's calendar, not null
     * @param question what is asked, not null
     * @return the deadline
     * @throws MissingYearException when a year from receipt to the due date is not known
     */
    public static Deadline compute(WorkingCalendar calendar, DeadlineQuestion question) {
        return timeline(calendar, question).deadline();
    }

    /**
     * Computes when a period ends and says of every day why it counts or not.
     *
     * @param calendar the office's calendar, not null
     * @param question what is asked, not null
     * @return the explanation with the same deadline as {@link #compute}
     * @throws MissingYearException when a year from receipt to the due date is not known
     */
    public static Explanation explain(WorkingCalendar calendar, DeadlineQuestion question) {
        return Explainer.explain(timeline(calendar, question));
    }

    /**
     * Computes when a period without pauses ends, and nothing else. For hours, sessions, days and weeks it makes no objects.
     *
     * @param calendar the office's calendar, not null
     * @param receivedAt when the dossier was received, in milliseconds since 1970-01-01T00:00Z
     * @param period the time limit, not null
     * @param cutoff the cut-off of the procedure, not null
     * @return the same moment as {@link Deadline#dueAt} of {@link #compute}, in milliseconds since 1970-01-01T00:00Z, rounded
     *     down
     * @throws MissingYearException when a year from receipt to the due date is not known
     */
    public static long dueEpochMilli(WorkingCalendar calendar, long receivedAt, LegalPeriod period, Cutoff cutoff) {
        long received = (receivedAt + VIETNAM_OFFSET) * NANOS_OF_MILLI;
        return Math.floorDiv(calendar.arithmetic().dueAt(received, period, cutoff), NANOS_OF_MILLI) - VIETNAM_OFFSET;
    }

    /**
     * Tells how much time of a unit lies between two moments: hours exactly, rounded down to a thousandth; days, sessions and
     * longer units as the dates after the first one up to and including the last, weeks, months and years in calendar days.
     *
     * @param calendar the office's calendar, not null
     * @param from the first moment, not null
     * @param to the last moment, not null, not before {@code from}
     * @param unit the unit, not null
     * @return the time between
     * @throws MissingYearException when a year touched is not known
     * @throws WorktimeException {@code TIME_ORDER} when the moments are the other way round
     */
    public static LegalPeriod between(WorkingCalendar calendar, LocalDateTime from, LocalDateTime to, LegalUnit unit) {
        if (to.isBefore(from)) {
            throw new WorktimeException(
                    "TIME_ORDER",
                    "Thời điểm sau phải không trước thời điểm đầu nhưng nhận được %s và %s. Có thể hai thời điểm bị đảo."
                            .formatted(from, to),
                    "Expected a second moment not before the first but found %s and %s. Maybe the two are swapped."
                            .formatted(from, to));
        }
        return Between.of(calendar, from, to, unit);
    }

    /**
     * Tells the latest moment at which a dossier may be received so that it is due not later than a moment: the inverse of
     * {@link #compute} without pauses.
     *
     * @param calendar the office's calendar, not null
     * @param dueAt the latest due moment, not null
     * @param limit the time limit, not null
     * @param cutoff the cut-off of the procedure, not null
     * @return the latest receipt, empty when the known years before do not reach back to it
     * @throws MissingYearException when the year of {@code dueAt} is not known
     */
    public static Optional<LocalDateTime> latestStart(
            WorkingCalendar calendar, LocalDateTime dueAt, TimeLimit limit, Cutoff cutoff) {
        return LatestStart.of(calendar, dueAt, Counting.of(calendar, cutoff, limit));
    }

    /**
     * Tells until when an apology for a late result has to be sent.
     *
     * @param calendar the office's calendar, not null
     * @param deadline the deadline, not null
     * @return the latest moment in both readings
     */
    public static ApologyLatest apologyLatest(WorkingCalendar calendar, Deadline deadline) {
        LocalDate due = deadline.dueAt().toLocalDate();
        return new ApologyLatest(due.minusDays(1), closeBefore(calendar, due));
    }

    /**
     * Tells until when an apology for a late result has to be sent under an agency's reading of "chậm nhất 01 ngày trước ngày
     * hết hạn".
     *
     * @param calendar the office's calendar, not null
     * @param deadline the deadline, not null
     * @param reading the agency's policy, not null
     * @return the last moment: one day before the due moment, or the close of the last working day before; empty when the
     *     calendar does not reach back to that working day
     */
    public static Optional<LocalDateTime> apologyBy(
            WorkingCalendar calendar, Deadline deadline, ApologyReading reading) {
        return switch (reading) {
            case CALENDAR_DAY -> Optional.of(deadline.dueAt().minusDays(1));
            case WORKING_DAY ->
                Optional.ofNullable(closeBefore(calendar, deadline.dueAt().toLocalDate()));
        };
    }

    /**
     * Tells how much of a period has been consumed at a moment. Days are counted as a RESUME pause at that moment would count
     * them: every counted day after day zero up to and including the date asked about; weeks, months and years in calendar
     * days; hours exactly, rounded down to a thousandth. While a pause lasts nothing is consumed; a restart begins at zero.
     *
     * @param calendar the office's calendar, not null
     * @param question what is asked, not null
     * @param at the moment, not null
     * @return the consumed part, beyond the period when overdue
     * @throws MissingYearException when a year touched is not known
     */
    public static TimeLimit used(WorkingCalendar calendar, DeadlineQuestion question, LocalDateTime at) {
        return timeline(calendar, question).used(Objects.requireNonNull(at, "at"));
    }

    /**
     * Tells how much of a period is left at a moment, counted like {@link #used}: on the last day no whole day is left.
     *
     * @param calendar the office's calendar, not null
     * @param question what is asked, not null
     * @param at the moment, not null
     * @return what is left, zero when overdue
     * @throws MissingYearException when a year touched is not known
     */
    public static TimeLimit remaining(WorkingCalendar calendar, DeadlineQuestion question, LocalDateTime at) {
        return timeline(calendar, question).remaining(Objects.requireNonNull(at, "at"));
    }

    private static Timeline timeline(WorkingCalendar calendar, DeadlineQuestion question) {
        return Timeline.of(Objects.requireNonNull(calendar, "calendar"), Objects.requireNonNull(question, "question"));
    }

    private static @Nullable LocalDateTime closeBefore(WorkingCalendar calendar, LocalDate due) {
        try {
            return calendar.closingOf(calendar.workingDayBefore(due));
        } catch (MissingYearException unknownBefore) {
            return null;
        }
    }
}
