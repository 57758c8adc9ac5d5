package vn.quytrinh.interchange.reading.draft;

import org.jspecify.annotations.Nullable;
import vn.quytrinh.interchange.reading.time.TimeReading;
import vn.quytrinh.interchange.source.Place;
import vn.quytrinh.model.process.Stage;

/**
 * A total that the source prints.
 *
 * @param label its words
 * @param time the time
 * @param place where it stands
 * @param when the case it is about, empty for all
 * @param stage the stage in which it stands, null for none
 */
record Total(
        String label,
        TimeReading time,
        Place place,
        String when,
        @Nullable Stage stage) {}
