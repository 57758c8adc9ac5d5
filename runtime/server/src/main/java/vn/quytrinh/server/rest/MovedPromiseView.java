package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.recompute.MovedPromise;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * A promise that moved, as it is sent.
 *
 * @param dossier the dossier's code
 * @param oldDueAt the date before
 * @param dueAt the date now
 * @param oldFirstDueAt the lawful date before
 * @param firstDueAt the lawful date now
 * @param citation the document by which the calendar was changed
 * @param failure why the dossier keeps the calendar it had, where it could not be decided on
 */
record MovedPromiseView(
        String dossier,
        @Nullable OffsetDateTime oldDueAt,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime oldFirstDueAt,
        @Nullable OffsetDateTime firstDueAt,
        String citation,
        @Nullable String failure) {

    static MovedPromiseView of(String document, MovedPromise moved) {
        return new MovedPromiseView(
                moved.dossier(),
                time(moved.oldDueAt()),
                time(moved.newDueAt()),
                time(moved.oldFirstDueAt()),
                time(moved.newFirstDueAt()),
                document,
                moved.failure());
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(VietnamTime.OFFSET);
    }
}
