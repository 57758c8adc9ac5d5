package vn.quytrinh.engine.library;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.index.DeviationCount;
import vn.quytrinh.engine.index.IndexedProcedure;
import vn.quytrinh.engine.procedure.DraftSummary;

/**
 * A procedure on the shelf.
 *
 * @param procedure its newest draft
 * @param savedAt when that was saved
 * @param savedBy who saved it
 * @param deviations how it deviates from its master
 * @param variants how many local variants refine it
 * @param inForceSince the first day of the release in force, null when none is
 * @param document the code of the controlled document in the release in force, empty when there is none
 */
public record ShelfLine(
        IndexedProcedure procedure,
        Instant savedAt,
        String savedBy,
        DeviationCount deviations,
        int variants,
        @Nullable LocalDate inForceSince,
        String document) {

    /** Tells whether others refine it. */
    public boolean isMaster() {
        return variants > 0;
    }

    /** Tells whether it refines another one. */
    public boolean isVariant() {
        return !procedure.template().isEmpty();
    }

    /** Returns the draft as other use cases know it. */
    public DraftSummary draft() {
        return new DraftSummary(
                procedure.key(), procedure.revision(), procedure.code(), procedure.name(), savedAt, savedBy);
    }
}
