package vn.quytrinh.worktime;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What a deadline is asked for. All times are Vietnam's (UTC+7).
 *
 * @param receivedAt when the dossier was received complete and correct
 * @param limit the time limit
 * @param cutoff the cut-off of the procedure
 * @param suspensions the pauses, in any order, immutable
 */
public record DeadlineQuestion(LocalDateTime receivedAt, TimeLimit limit, Cutoff cutoff, List<Suspension> suspensions) {

    /** Checks that no part is null. */
    public DeadlineQuestion {
        Objects.requireNonNull(receivedAt, "receivedAt");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(cutoff, "cutoff");
        suspensions = List.copyOf(Objects.requireNonNull(suspensions, "suspensions"));
    }

    /**
     * Asks for a deadline without pauses.
     *
     * @param receivedAt when the dossier was received, not null
     * @param limit the time limit, not null
     * @param cutoff the cut-off of the procedure, not null
     * @return the question
     */
    public static DeadlineQuestion of(LocalDateTime receivedAt, TimeLimit limit, Cutoff cutoff) {
        return new DeadlineQuestion(receivedAt, limit, cutoff, List.of());
    }
}
