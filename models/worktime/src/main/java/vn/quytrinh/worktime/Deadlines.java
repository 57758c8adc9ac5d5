package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Computes and explains deadlines (tính hạn giải quyết). Stateless; the same question gives the same answer. */
public final class Deadlines {

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
    public static LegalPeriod used(WorkingCalendar calendar, DeadlineQuestion question, LocalDateTime at) {
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
    public static LegalPeriod remaining(WorkingCalendar calendar, DeadlineQuestion question, LocalDateTime at) {
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
