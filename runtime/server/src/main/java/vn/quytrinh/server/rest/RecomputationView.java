package vn.quytrinh.server.rest;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.recompute.Recomputation;
import vn.quytrinh.handling.event.VietnamTime;

/**
 * A recomputation and how far it has come, as it is sent.
 *
 * @param id its id
 * @param calendar the id of the calendar
 * @param sequence the calendars are those after this version of all layers
 * @param document the document by which the calendar was changed
 * @param state RUNNING or FINISHED
 * @param total how many dossiers were open when it started
 * @param done how many have been looked at
 * @param changed how many count by another calendar now
 * @param moved how many promises moved
 * @param failed how many could not be decided on
 * @param startedAt when it was started
 * @param startedBy who started it
 * @param finishedAt when it was done
 */
record RecomputationView(
        String id,
        String calendar,
        long sequence,
        String document,
        String state,
        long total,
        long done,
        long changed,
        long moved,
        long failed,
        OffsetDateTime startedAt,
        String startedBy,
        @Nullable OffsetDateTime finishedAt) {

    static RecomputationView of(Recomputation one) {
        return new RecomputationView(
                one.id(),
                one.layer(),
                one.sequence(),
                one.document(),
                one.finishedAt() == null ? "RUNNING" : "FINISHED",
                one.total(),
                one.done(),
                one.changed(),
                one.moved(),
                one.failed(),
                one.startedAt().atOffset(VietnamTime.OFFSET),
                one.startedBy(),
                one.finishedAt() == null ? null : one.finishedAt().atOffset(VietnamTime.OFFSET));
    }
}
