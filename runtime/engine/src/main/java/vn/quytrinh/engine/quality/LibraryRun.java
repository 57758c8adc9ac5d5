package vn.quytrinh.engine.quality;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check of the whole library of an agency (kiểm tra thư viện quy trình) and how far it has come.
 *
 * @param id its id
 * @param agency the agency, {@code *} for every procedure
 * @param startedAt when it was started
 * @param startedBy who started it
 * @param total how many procedures there are, 0 before they are counted
 * @param done how many are checked
 * @param finishedAt when it was done or failed, null before
 * @param failure why it failed, null when it did not
 */
public record LibraryRun(
        String id,
        String agency,
        Instant startedAt,
        String startedBy,
        int total,
        int done,
        @Nullable Instant finishedAt,
        @Nullable String failure) {

    /** Tells whether its result is there. */
    public boolean isDone() {
        return finishedAt != null && failure == null;
    }
}
