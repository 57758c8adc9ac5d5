package vn.quytrinh.engine.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register of controlled documents.
 *
 * @param agency whose document it is
 * @param id the procedure's key, or the document's own id
 * @param version the version of the entry in the register, 0 when only the model of the procedure knows the document
 * @param savedAt when that version was saved, null when there is none
 * @param fields what is known of it, from the model and from the register
 * @param sheet the procedure it is the ISO procedure of, null for any other document
 */
public record ControlledDocument(
        String agency,
        String id,
        int version,
        @Nullable Instant savedAt,
        DocumentFields fields,
        @Nullable ProcedureSheet sheet) {

    /** What a document under control lacks. */
    public enum Missing {
        CODE,
        APPROVER,
        EFFECTIVE,
        IN_FORCE
    }

    /**
     * Returns what it lacks to be in force on a day.
     *
     * @param today the day
     */
    public List<Missing> missing(LocalDate today) {
        List<Missing> missing = new ArrayList<>();
        if (fields.code().isBlank()) {
            missing.add(Missing.CODE);
        }
        if (fields.approver().isBlank()) {
            missing.add(Missing.APPROVER);
        }
        if (fields.effectiveFrom() == null) {
            missing.add(Missing.EFFECTIVE);
        }
        if (missing.isEmpty() && sheet != null && !sheet.isInForce(today)) {
            missing.add(Missing.IN_FORCE);
        }
        return missing;
    }

    /** Returns what people call it. */
    public String title() {
        return sheet != null ? sheet.draft().name() : fields.title();
    }
}
