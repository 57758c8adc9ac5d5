package vn.quytrinh.worktime;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A pause of a period (tạm dừng tính thời hạn). It may begin or end outside office hours.
 *
 * @param from when it begins
 * @param to when it ends, not before {@code from}
 * @param mode how the period goes on
 * @param basis why, with the document it rests on; may be empty
 */
public record Suspension(LocalDateTime from, LocalDateTime to, SuspensionMode mode, String basis) {

    /**
     * Checks the order of the two moments.
     *
     * @throws WorktimeException {@code SUSPENSION_INVALID} when it ends before it begins
     */
    public Suspension {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(mode, "mode");
        Objects.requireNonNull(basis, "basis");
        if (to.isBefore(from)) {
            throw new WorktimeException(
                    "SUSPENSION_INVALID",
                    "Lần tạm dừng phải kết thúc sau khi bắt đầu nhưng nhận được %s–%s. Có thể hai thời điểm bị đảo."
                            .formatted(from, to),
                    "Expected a pause that ends after it begins but found %s–%s. Maybe the two moments are swapped."
                            .formatted(from, to));
        }
    }

    /**
     * Creates a pause without naming what it rests on.
     *
     * @param from when it begins, not null
     * @param to when it ends, not null, not before {@code from}
     * @param mode how the period goes on, not null
     * @throws WorktimeException {@code SUSPENSION_INVALID} when it ends before it begins
     */
    public Suspension(LocalDateTime from, LocalDateTime to, SuspensionMode mode) {
        this(from, to, mode, "");
    }

    /** Sorts pauses and joins those that overlap or touch; a joined pause restarts when one of its parts does. */
    static List<Suspension> merged(List<Suspension> pauses) {
        List<Suspension> sorted = new ArrayList<>(pauses);
        sorted.sort(Comparator.comparing(Suspension::from).thenComparing(Suspension::to));
        List<Suspension> merged = new ArrayList<>();
        for (Suspension pause : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && !pause.from.isAfter(merged.get(last).to)) {
                merged.set(last, merged.get(last).joinedWith(pause));
            } else {
                merged.add(pause);
            }
        }
        return merged;
    }

    private Suspension joinedWith(Suspension later) {
        boolean restart = mode == SuspensionMode.RESTART || later.mode == SuspensionMode.RESTART;
        boolean same = basis.isEmpty() || later.basis.isEmpty() || basis.equals(later.basis);
        return new Suspension(
                from,
                to.isAfter(later.to) ? to : later.to,
                restart ? SuspensionMode.RESTART : SuspensionMode.RESUME,
                same ? (basis.isEmpty() ? later.basis : basis) : basis + "; " + later.basis);
    }
}
