package vn.quytrinh.worktime;

import java.util.Objects;

/**
 * How far a layer vouches for a year, and on which document.
 *
 * @param status the status
 * @param document the document that announced the year's days off, may be empty
 */
public record CalendarYear(YearStatus status, String document) {

    /** Checks that no part is null. */
    public CalendarYear {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(document, "document");
    }
}
