package vn.quytrinh.engine.recompute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The recomputation of all open dossiers of a calendar (tính lại thời hạn), and how far it has come.
 *
 * @param id its id
 * @param layer the id of the calendar; dossiers whose territory has it, or one within it, are concerned
 * @param sequence the calendars are those that stood after the version of this place was entered
 * @param document the document by which the calendar was changed
 * @param startedAt when it was started
 * @param startedBy who started it
 * @param total how many dossiers were open when it started
 * @param done how many have been looked at
 * @param changed how many count by another calendar now
 * @param moved how many promises moved
 * @param failed how many could not be decided on and keep the calendar they had
 * @param after the code of the last dossier that was looked at, empty before the first
 * @param finishedAt when it was done, null while it runs
 */
public record Recomputation(
        String id,
        String layer,
        long sequence,
        String document,
        Instant startedAt,
        String startedBy,
        long total,
        long done,
        long changed,
        long moved,
        long failed,
        String after,
        @Nullable Instant finishedAt) {

    Recomputation further(String last, int dossiers, int more, int promises, int failures) {
        return new Recomputation(
                id,
                layer,
                sequence,
                document,
                startedAt,
                startedBy,
                total,
                done + dossiers,
                changed + more,
                moved + promises,
                failed + failures,
                last,
                finishedAt);
    }

    Recomputation finished(Instant at) {
        return new Recomputation(
                id, layer, sequence, document, startedAt, startedBy, total, done, changed, moved, failed, after, at);
    }
}
