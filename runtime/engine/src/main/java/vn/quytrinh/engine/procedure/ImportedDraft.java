package vn.quytrinh.engine.procedure;

import java.util.List;
import vn.quytrinh.conformance.Finding;

/**
 * A draft that came from a document.
 *
 * @param summary the new draft revision
 * @param findings what the quality rules say of it
 */
public record ImportedDraft(DraftSummary summary, List<Finding> findings) {

    public ImportedDraft {
        findings = List.copyOf(findings);
    }
}
