package vn.quytrinh.worktime;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time of the day after which a receipt counts for the next working day (giờ chốt tiếp nhận). A receipt at the very
 * time is not after it. Without a cut-off the close of the last session takes its place.
 *
 * @param latest the last time that still counts, or null
 * @param lead how long before the close of the last session the last time that still counts lies, or null
 * @param effect what happens to a later receipt
 */
public record Cutoff(@Nullable LocalTime latest, @Nullable Duration lead, CutoffEffect effect) {

    /**
     * Checks that at most one way to state the time is used.
     *
     * @throws WorktimeException {@code CUTOFF_INVALID} when both are given or the lead is negative
     */
    public Cutoff {
        Objects.requireNonNull(effect, "effect");
        if (latest != null && lead != null || lead != null && lead.isNegative()) {
            throw new WorktimeException(
                    "CUTOFF_INVALID",
                    "Giờ chốt phải là một giờ cố định hoặc một khoảng không âm trước giờ đóng cửa nhưng nhận được %s và %s. Có thể thừa một giá trị."
                            .formatted(latest, lead),
                    "Expected either a fixed time or a lead before closing that is not negative but found %s and %s. Maybe one is superfluous."
                            .formatted(latest, lead));
        }
    }

    /**
     * Returns the absence of a cut-off.
     *
     * @return no cut-off
     */
    public static Cutoff none() {
        return new Cutoff(null, null, CutoffEffect.SHIFT_START);
    }

    /**
     * Creates a cut-off at a fixed time, such as "sau 15 giờ".
     *
     * @param time the last time that still counts, not null
     * @return the cut-off
     */
    public static Cutoff at(LocalTime time) {
        return new Cutoff(Objects.requireNonNull(time, "time"), null, CutoffEffect.SHIFT_START);
    }

    /**
     * Creates a cut-off that lies before the close of the day's last session.
     *
     * @param lead how long before, not null, not negative
     * @return the cut-off
     */
    public static Cutoff beforeClosing(Duration lead) {
        return new Cutoff(null, Objects.requireNonNull(lead, "lead"), CutoffEffect.SHIFT_START);
    }

    /**
     * Returns this cut-off with another effect.
     *
     * @param other the effect, not null
     * @return the cut-off
     */
    public Cutoff withEffect(CutoffEffect other) {
        return new Cutoff(latest, lead, other);
    }

    /**
     * Returns the last moment of a working day that still counts for it.
     *
     * @param closing the close of the day's last session, not null
     * @return the moment
     */
    public LocalDateTime on(LocalDateTime closing) {
        if (latest != null) {
            return closing.toLocalDate().atTime(latest);
        }
        return lead == null ? closing : closing.minus(lead);
    }

    /** The last moment of a working day that still counts for it, in nanoseconds of local time like its close. */
    long on(long closing) {
        if (latest != null) {
            return Math.floorDiv(closing, WorkIndex.DAY) * WorkIndex.DAY + latest.toNanoOfDay();
        }
        return lead == null ? closing : closing - lead.toNanos();
    }
}
