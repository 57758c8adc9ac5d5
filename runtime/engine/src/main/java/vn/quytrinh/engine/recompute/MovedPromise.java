package vn.quytrinh.engine.recompute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a recomputation did to the date promised of a dossier.
 *
 * @param dossier the dossier's code
 * @param agency the agency at the head of the code
 * @param oldDueAt the date before, null while there was none
 * @param newDueAt the date now, null while there is none
 * @param oldFirstDueAt the lawful date before
 * @param newFirstDueAt the lawful date now
 * @param failure why the dossier keeps the calendar it had, null when it does not
 */
public record MovedPromise(
        String dossier,
        String agency,
        @Nullable Instant oldDueAt,
        @Nullable Instant newDueAt,
        @Nullable Instant oldFirstDueAt,
        @Nullable Instant newFirstDueAt,
        @Nullable String failure) {}
