package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a period ends (hạn giải quyết).
 *
 * @param countedFrom the moment from which the last run counts: the receipt or return itself, or the opening to which it is
 *     deemed to have moved
 * @param dayZero the day of the last run that is not counted (BLDS 2015 Điều 147 khoản 2), null for hours
 * @param dueAt when the office's service ends on the last day; for hours the exact moment
 * @param legalEnd when the period ends by law: 24:00 of the last day (BLDS 2015 Điều 148 khoản 6), given as 00:00 of the
 *     next date; for hours the same as {@code dueAt}
 * @param certainty whether all years from receipt to the due date are official
 */
public record Deadline(
        LocalDateTime countedFrom,
        @Nullable LocalDate dayZero,
        LocalDateTime dueAt,
        LocalDateTime legalEnd,
        Certainty certainty) {

    /** Checks that no part but {@code dayZero} is null. */
    public Deadline {
        Objects.requireNonNull(countedFrom, "countedFrom");
        Objects.requireNonNull(dueAt, "dueAt");
        Objects.requireNonNull(legalEnd, "legalEnd");
        Objects.requireNonNull(certainty, "certainty");
    }
}
