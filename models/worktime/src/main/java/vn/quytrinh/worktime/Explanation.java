package vn.quytrinh.worktime;

import java.util.List;
import java.util.Objects;

/**
 * A deadline with its count, day by day or stretch by stretch.
 *
 * @param deadline the deadline
 * @param days the days from receipt to the end, in order, immutable
 * @param vietnamese the whole in Vietnamese sentences
 * @param english the whole in English sentences
 */
public record Explanation(Deadline deadline, List<ExplainedDay> days, String vietnamese, String english) {

    /** Checks that no part is null. */
    public Explanation {
        Objects.requireNonNull(deadline, "deadline");
        days = List.copyOf(Objects.requireNonNull(days, "days"));
        Objects.requireNonNull(vietnamese, "vietnamese");
        Objects.requireNonNull(english, "english");
    }
}
