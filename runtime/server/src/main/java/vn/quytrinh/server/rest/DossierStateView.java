package vn.quytrinh.server.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.quytrinh.engine.dossier.DossierState;
import vn.quytrinh.engine.json.JsonText;

/**
 * Where a dossier stands, as it is sent.
 *
 * @param dossier its code
 * @param agency the agency at the head of its code
 * @param procedure the procedure's key
 * @param release the id of the release of the last decision
 * @param sequence the sequence of the last event
 * @param status the national status code
 * @param clock the state of the clock
 * @param dueAt the date promised
 * @param firstDueAt the lawful due date
 * @param legalEnd the end of the lawful last day
 * @param late whether the last event found it late
 * @param current the current steps with their units
 * @param receipt the receipt of the last decision
 * @param decidedAt the instant of the last decision
 */
record DossierStateView(
        String dossier,
        String agency,
        String procedure,
        String release,
        long sequence,
        int status,
        String clock,
        @Nullable OffsetDateTime dueAt,
        @Nullable OffsetDateTime firstDueAt,
        @Nullable OffsetDateTime legalEnd,
        boolean late,
        JsonNode current,
        String receipt,
        OffsetDateTime decidedAt) {

    static DossierStateView of(DossierState state) {
        return new DossierStateView(
                state.code(),
                state.agency(),
                state.procedure(),
                state.release(),
                state.sequence(),
                state.status(),
                state.clock(),
                time(state.dueAt()),
                time(state.firstDueAt()),
                time(state.legalEnd()),
                state.late(),
                JsonText.stored(state.current()),
                state.receipt(),
                Vietnam.time(state.decidedAt()));
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : Vietnam.time(instant);
    }
}
