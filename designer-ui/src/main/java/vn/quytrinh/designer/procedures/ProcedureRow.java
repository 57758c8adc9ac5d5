package vn.quytrinh.designer.procedures;

import java.time.LocalDate;
import java.util.List;
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
        @Nullable LocalDate release) {

    /** Tells whether every word of a search is in the code, the name, the key or the field; accents do not matter. */
    boolean matches(String search) {
        String text =
                PlainText.of(String.join(" ", List.of(summary.code(), summary.name(), summary.key(), content.field())));
        return List.of(PlainText.of(search).split(" ")).stream().allMatch(text::contains);
    }
}
