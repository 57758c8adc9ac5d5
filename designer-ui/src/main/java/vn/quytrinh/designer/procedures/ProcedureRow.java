package vn.quytrinh.designer.procedures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.engine.procedure.DraftSummary;

/**
 * A line of the list.
 *
 * @param summary the newest draft revision
 * @param content what is read out of it
 * @param release the effective date of the newest release, null when it was never published
 */
record ProcedureRow(
        DraftSummary summary,
        DraftContent content,
        @Nullable LocalDate release) {}
