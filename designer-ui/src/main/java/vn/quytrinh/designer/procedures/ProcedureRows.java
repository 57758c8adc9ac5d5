package vn.quytrinh.designer.procedures;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.quytrinh.engine.Caller;
import vn.quytrinh.engine.library.Bookshelf;
import vn.quytrinh.engine.library.ShelfQuestion;
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
    private final Bookshelf shelf;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    private record Known(int revision, DraftContent content) {}

    /**
     * Makes the bean.
     *
     * @param procedures the drafts, not null
     * @param releases the releases, not null
     * @param shelf lists the drafts, not null
     */
    public ProcedureRows(Procedures procedures, Releases releases, Bookshelf shelf) {
        this.procedures = procedures;
        this.shelf = shelf;
        this.releases = releases;
    }

    /**
     * Reads a part of the list.
     *
     * @param question which procedures, not null
     * @param offset how many to leave out
     * @param limit how many at most
     * @param caller who looks, not null
     */
    List<ProcedureRow> page(ShelfQuestion question, int offset, int limit, Caller caller) {
        return shelf.list(question, offset, limit, caller).stream()
                .map(line -> new ProcedureRow(
                        line.draft(),
                        content(line.draft()),
                        releases.list(line.procedure().key()).stream()
                                .findFirst()
                                .map(ReleaseSummary::effectiveFrom)
                                .orElse(null)))
                .toList();
    }

    /** Returns how long the list is. */
    int count(ShelfQuestion question, Caller caller) {
        return shelf.count(question, caller).procedures();
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
