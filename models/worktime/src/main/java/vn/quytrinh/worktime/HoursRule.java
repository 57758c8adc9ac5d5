package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Office hours that hold from a date on, or in a season of the years from a date on (giờ làm việc mùa hè, mùa đông), with the
 * document that says so.
 *
 * @param from the first date
 * @param to the last date, or null while it is not repealed
 * @param season the part of the year, or null for the whole year
 * @param hours the hours
 * @param document the document, not blank
 */
public record HoursRule(
        LocalDate from, @Nullable LocalDate to, @Nullable Season season, OfficeHours hours, String document) {

    /**
     * Checks the order of the dates and that there is a document.
     *
     * @throws WorktimeException {@code OFFICE_HOURS_INVALID} when it ends before it begins or has no document
     */
    public HoursRule {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(hours, "hours");
        Objects.requireNonNull(document, "document");
        if (to != null && to.isBefore(from) || document.isBlank()) {
            throw new WorktimeException(
                    "OFFICE_HOURS_INVALID",
                    "Quy định giờ làm việc cần văn bản và ngày kết thúc không trước ngày bắt đầu nhưng nhận được \"%s\", %s–%s. Có thể thiếu số văn bản hoặc đảo hai ngày."
                            .formatted(document, from, to),
                    "Expected a rule of office hours with a document and an end not before its beginning but found \"%s\", %s–%s. Maybe the document is missing or the dates are swapped."
                            .formatted(document, from, to));
        }
    }

    boolean holdsOn(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to)) && (season == null || season.contains(date));
    }

    boolean goesBefore(HoursRule other) {
        if ((season == null) != (other.season == null)) {
            return season != null;
        }
        return from.isAfter(other.from);
    }

    boolean contradicts(HoursRule other) {
        return from.equals(other.from)
                && (season == null) == (other.season == null)
                && (season == null || other.season == null || season.meets(other.season));
    }
}
