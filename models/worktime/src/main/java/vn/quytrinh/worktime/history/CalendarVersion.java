package vn.quytrinh.worktime.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import vn.quytrinh.worktime.CalendarLayer;

/**
 * A layer as it was known from a moment on.
 *
 * @param number from 1
 * @param recordedAt when it was entered
 * @param recordedBy who entered it
 * @param effectiveFrom from which date the document has effect
 * @param document the document the edit rests on
 * @param layer the layer after the edit
 */
public record CalendarVersion(
        int number,
        Instant recordedAt,
        String recordedBy,
        LocalDate effectiveFrom,
        String document,
        CalendarLayer layer) {

    /** Checks that no part is null. */
    public CalendarVersion {
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(recordedBy, "recordedBy");
        Objects.requireNonNull(effectiveFrom, "effectiveFrom");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(layer, "layer");
    }
}
