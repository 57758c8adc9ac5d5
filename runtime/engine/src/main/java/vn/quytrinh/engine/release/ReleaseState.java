package vn.quytrinh.engine.release;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What has become of a release. */
public enum ReleaseState {
    /** Governs the dossiers accepted from its date on. */
    ACTIVE,
    /** A later release governs the dossiers accepted now (được thay thế). */
    SUPERSEDED,
    /** Taken back: it governs only the dossiers that it governed already (bị thu hồi). */
    WITHDRAWN;

    /**
     * Marks the releases that another one has replaced.
     *
     * @param releases the releases of one procedure, the latest effective date first
     * @param today the date in Vietnam
     * @return the same releases with their states
     */
    public static List<ReleaseSummary> on(LocalDate today, List<ReleaseSummary> releases) {
        List<ReleaseSummary> marked = new ArrayList<>(releases.size());
        boolean replaced = false;
        for (ReleaseSummary release : releases) {
            marked.add(replaced && release.isOpen() ? release.superseded() : release);
            replaced |= release.isOpen() && !release.effectiveFrom().isAfter(today);
        }
        return marked;
    }
}
