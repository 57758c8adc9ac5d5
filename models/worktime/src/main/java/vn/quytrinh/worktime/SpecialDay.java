package vn.quytrinh.worktime;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A date that departs from the ordinary week, with the document that says so.
 *
 * @param date the date
 * @param kind the kind; a calendar takes only holidays, compensation days and the two kinds of swapped days
 * @param name the name in Vietnamese, such as {@code Quốc khánh}
 * @param document the document it rests on, may be empty
 * @param verified whether the document was read
 * @param pairedWith the other date of a swap, or null
 */
public record SpecialDay(
        LocalDate date,
        DayKind kind,
        String name,
        String document,
        boolean verified,
        @Nullable LocalDate pairedWith) {

    /** Checks that no part but {@code pairedWith} is null. */
    public SpecialDay {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(document, "document");
    }
}
