package vn.quytrinh.designer.procedures;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.procedure.DraftSummary;
import vn.quytrinh.engine.procedure.OpenDraft;
import vn.quytrinh.engine.procedure.Procedures;
import vn.quytrinh.engine.release.ReleaseSummary;
import vn.quytrinh.engine.release.Releases;

/** Reads the list. A draft revision never changes, so each is opened and checked once. Thread-safe. */
@Component
public class ProcedureRows {
    private final Procedures procedures;
    private final Releases releases;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(int revision, DraftContent content) {}

    /**
     * Makes the bean.
     *
     * @param procedures the drafts, not null
     * @param releases the releases, not null
     */
    public ProcedureRows(Procedures procedures, Releases releases) {
        this.procedures = procedures;
        this.releases = releases;
    }

    /** Returns the newest revision of each draft, by name. */
    List<ProcedureRow> all() {
        return procedures.list().stream()
                .map(summary -> new ProcedureRow(
                        summary,
                        content(summary),
                        releases.list(summary.key()).stream()
                                .findFirst()
                                .map(ReleaseSummary::effectiveFrom)
                                .orElse(null)))
                .toList();
    }

    private DraftContent content(DraftSummary summary) {
        Known before = known.get(summary.key());
        if (before != null && before.revision() == summary.revision()) {
            return before.content();
        }
        OpenDraft draft = procedures.open(summary.key());
        DraftContent content = DraftContent.of(draft.procedure(), procedures.check(draft.procedure()));
        known.put(summary.key(), new Known(draft.summary().revision(), content));
        return content;
    }
}
