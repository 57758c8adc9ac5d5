package vn.quytrinh.engine.deadline;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.worktime.ApologyLatest;
import vn.quytrinh.worktime.Certainty;
import vn.quytrinh.worktime.Deadline;
import vn.quytrinh.worktime.ExplainedDay;
import vn.quytrinh.worktime.Explanation;
import vn.quytrinh.worktime.TimeLimit;

/**
 * The answer to one case, in the form it is sent; times are Vietnam's, as {@code 2025-03-06T17:00}.
 *
 * @param id the case's id as it was asked, null when it had none
 * @param dueAt when the service ends
 * @param legalEnd when the period ends by law
 * @param certainty OFFICIAL or PROVISIONAL
 * @param apologyLatest until when an apology must be sent, null for limits in hours
 * @param latestReceivedAt the latest receipt, when that was asked for
 * @param used what has been used of the limit at the moment asked about
 * @param remaining what remains of it then
 * @param explain the count, when asked for
 * @param error why there is no answer, null when there is one
 */
public record DeadlineAnswer(
        @Nullable Object id,
        @Nullable String dueAt,
        @Nullable String legalEnd,
        @Nullable String certainty,
        @Nullable Apology apologyLatest,
        @Nullable String latestReceivedAt,
        @Nullable Time used,
        @Nullable Time remaining,
        @Nullable Explained explain,
        @Nullable Failure error) {

    /**
     * Until when an apology must be sent.
     *
     * @param calendarReading the date before the due date
     * @param workingReading the close of the last working day before the due date
     */
    public record Apology(String calendarReading, @Nullable String workingReading) {

        static Apology of(ApologyLatest latest) {
            return new Apology(
                    latest.calendarReading().toString(),
                    latest.workingReading() == null
                            ? null
                            : latest.workingReading().toString());
        }
    }

    /**
     * An amount of time in its legal units.
     *
     * @param vi in Vietnamese
     * @param en in English
     * @param parts by unit, in the order in which they run
     */
    public record Time(String vi, String en, List<Part> parts) {

        static @Nullable Time of(@Nullable TimeLimit time) {
            return time == null
                    ? null
                    : new Time(
                            time.vietnamese(),
                            time.english(),
                            time.parts().stream()
                                    .map(part ->
                                            new Part(part.amount(), part.unit().name()))
                                    .toList());
        }
    }

    /**
     * An amount of one legal unit.
     *
     * @param amount how much
     * @param unit the unit
     */
    public record Part(BigDecimal amount, String unit) {}

    /**
     * The count in words and by day.
     *
     * @param vi the whole in Vietnamese
     * @param en the whole in English
     * @param days the days, or stretches of days
     */
    public record Explained(String vi, String en, List<Day> days) {

        static @Nullable Explained of(@Nullable Explanation explanation) {
            return explanation == null
                    ? null
                    : new Explained(
                            explanation.vietnamese(),
                            explanation.english(),
                            explanation.days().stream().map(Day::of).toList());
        }
    }

    /**
     * A day, or a stretch of one.
     *
     * @param date the date
     * @param from where it begins
     * @param to where it ends
     * @param counted whether it counts
     * @param kind what the calendar says it is
     * @param vi why, in Vietnamese
     * @param en why, in English
     * @param document the document that makes the day special
     */
    public record Day(
            String date,
            String from,
            String to,
            boolean counted,
            String kind,
            String vi,
            String en,
            @Nullable String document) {

        static Day of(ExplainedDay day) {
            return new Day(
                    day.date().toString(),
                    day.from().toString(),
                    day.to().toString(),
                    day.counted(),
                    day.kind().name(),
                    day.vietnamese(),
                    day.english(),
                    day.document());
        }
    }

    /**
     * Why a case has no answer.
     *
     * @param code a stable code in capitals
     * @param message what was expected, found and can be tried, in Vietnamese
     * @param messageEn the same in English
     */
    public record Failure(String code, String message, String messageEn) {}

    static DeadlineAnswer due(
            @Nullable Object id,
            Deadline deadline,
            @Nullable ApologyLatest apology,
            @Nullable Explanation explanation,
            @Nullable TimeLimit used,
            @Nullable TimeLimit remaining) {
        return new DeadlineAnswer(
                id,
                deadline.dueAt().toString(),
                deadline.legalEnd().toString(),
                deadline.certainty().name(),
                apology == null ? null : Apology.of(apology),
                null,
                Time.of(used),
                Time.of(remaining),
                Explained.of(explanation),
                null);
    }

    static DeadlineAnswer latest(
            @Nullable Object id, LocalDateTime latest, Certainty certainty, @Nullable Explanation explanation) {
        return new DeadlineAnswer(
                id, null, null, certainty.name(), null, latest.toString(), null, null, Explained.of(explanation), null);
    }

    static DeadlineAnswer failed(@Nullable Object id, Failure failure) {
        return new DeadlineAnswer(id, null, null, null, null, null, null, null, null, failure);
    }
}
