package vn.quytrinh.engine.procedure;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A draft revision with its content.
 *
 * @param summary what it is
 * @param authored whether who saved it counts as one of its authors; a reviewer who sets a finding aside does not
 * @param agency whose it is, {@code *} for nobody's in particular
 * @param note what changed, in the words of who saved it; null for nothing said
 * @param xmi the model as XMI; never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Draft(
        DraftSummary summary,
        boolean authored,
        String agency,
        @Nullable String note,
        byte[] xmi) {

    public Draft {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(agency, "agency");
        Objects.requireNonNull(xmi, "xmi");
    }
}
