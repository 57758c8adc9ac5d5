package vn.quytrinh.engine.deadline;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to one case, in the form it is sent; times are Vietnam's, as {@code 2025-03-06T17:00}.
 *
 * @param id the case's id as it was asked, null when it had none
 * @param dueAt when the service ends
 * @param legalEnd when the period ends by law
 * @param certainty OFFICIAL or PROVISIONAL
 * @param apologyLatest until when an apology must be sent, null for limits in hours
 * @param explain the count, when asked for
 * @param error why there is no answer, null when there is one
 */
public record DeadlineAnswer(
        @Nullable Object id,
        @Nullable String dueAt,
        @Nullable String legalEnd,
        @Nullable String certainty,
        @Nullable Apology apologyLatest,
        @Nullable Explained explain,
        @Nullable Failure error) {

    /**
     * Until when an apology must be sent.
     *
     * @param calendarReading the date before the due date
     * @param workingReading the close of the last working day before the due date
     */
    public record Apology(String calendarReading, @Nullable String workingReading) {}

    /**
     * The count in words and by day.
     *
     * @param vi the whole in Vietnamese
     * @param en the whole in English
     * @param days the days, or stretches of days
     */
    public record Explained(String vi, String en, List<Day> days) {}

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
            @Nullable String document) {}

    /**
     * Why a case has no answer.
     *
     * @param code a stable code in capitals
     * @param message what was expected, found and can be tried, in Vietnamese
     * @param messageEn the same in English
     */
    public record Failure(String code, String message, String messageEn) {}

    static DeadlineAnswer failed(@Nullable Object id, Failure failure) {
        return new DeadlineAnswer(id, null, null, null, null, null, failure);
    }
}
