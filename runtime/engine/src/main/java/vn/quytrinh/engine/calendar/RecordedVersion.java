package vn.quytrinh.engine.calendar;

import java.time.Instant;
import java.time.LocalDate;
import vn.quytrinh.worktime.history.CalendarVersion;

/**
 * A version of a layer as it is kept.
 *
 * @param sequence its place among the versions of all layers, from 1, without gaps
 * @param layer the id of the layer
 * @param number its place among the versions of the layer, from 1
 * @param recordedAt when it was entered
 * @param recordedBy who entered it
 * @param effectiveFrom from which date its document has effect
 * @param document the document it rests on
 * @param content the layer in the form of {@link vn.quytrinh.worktime.CalendarFormat}
 */
public record RecordedVersion(
        long sequence,
        String layer,
        int number,
        Instant recordedAt,
        String recordedBy,
        LocalDate effectiveFrom,
        String document,
        String content) {

    static RecordedVersion of(long sequence, CalendarVersion version) {
        return new RecordedVersion(
                sequence,
                version.layer().id(),
                version.number(),
                version.recordedAt(),
                version.recordedBy(),
                version.effectiveFrom(),
                version.document(),
                LayerText.write(version.layer()));
    }

    CalendarVersion version() {
        return new CalendarVersion(number, recordedAt, recordedBy, effectiveFrom, document, LayerText.read(content));
    }
}
