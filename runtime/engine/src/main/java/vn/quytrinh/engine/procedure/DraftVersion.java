package vn.quytrinh.engine.procedure;

import org.jspecify.annotations.Nullable;

/**
 * A draft revision as the list of versions (phiên bản) shows it.
 *
 * @param summary what it is
 * @param note what changed, in the words of who saved it; null for nothing said
 */
public record DraftVersion(DraftSummary summary, @Nullable String note) {}
