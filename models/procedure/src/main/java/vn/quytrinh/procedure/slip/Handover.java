package vn.quytrinh.procedure.slip;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a dossier went from one to another.
 *
 * @param from who handed it over
 * @param to who received it
 * @param at when
 * @param result before, on or after its time (trước hạn, đúng hạn, quá hạn)
 * @param note a note
 */
public record Handover(
        @Nullable String from,
        @Nullable String to,
        @Nullable LocalDateTime at,
        @Nullable String result,
        @Nullable String note) {}
