package vn.quytrinh.server.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.organisation.RecordedSuccession;

/**
 * A succession as it is sent.
 *
 * @param unit the unit that was renamed, merged or dissolved
 * @param successor the unit that has its tasks, null when nobody has
 * @param from the first day without the former unit
 * @param document what it rests on
 * @param recordedAt when it was entered
 * @param recordedBy who entered it
 */
record SuccessionView(
        String unit,
        @Nullable String successor,
        LocalDate from,
        String document,
        OffsetDateTime recordedAt,
        String recordedBy) {

    static SuccessionView of(RecordedSuccession recorded) {
        var succession = recorded.succession();
        return new SuccessionView(
                succession.unit(),
                succession.successor(),
                succession.from(),
                succession.document(),
                Vietnam.time(recorded.recordedAt()),
                recorded.recordedBy());
    }
}
