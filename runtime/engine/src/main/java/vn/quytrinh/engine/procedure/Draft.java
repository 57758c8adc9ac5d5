package vn.quytrinh.engine.procedure;

import java.util.Objects;

/**
 * A draft revision with its content.
 *
 * @param summary what it is
 * @param xmi the model as XMI; never changed
 */
@SuppressWarnings("ArrayRecordComponent")
public record Draft(DraftSummary summary, byte[] xmi) {

    public Draft {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(xmi, "xmi");
    }
}
