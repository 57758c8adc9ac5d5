package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date, or for hours a stretch of a date, and why it counts or not.
 *
 * @param date the date
 * @param from where the stretch begins
 * @param to where it ends, at most 00:00 of the next date
 * @param counted whether it counts towards the period
 * @param kind what the date is to the calendar
 * @param vietnamese why, in Vietnamese
 * @param english why, in English
 * @param document the document that makes the date special, or null
 */
public record ExplainedDay(
        LocalDate date,
        LocalDateTime from,
        LocalDateTime to,
        boolean counted,
        DayKind kind,
        String vietnamese,
        String english,
        @Nullable String document) {

    /** Checks that no part but {@code document} is null. */
    public ExplainedDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }
}
