package vn.quytrinh.engine.control;

import org.jspecify.annotations.Nullable;

/**
 * A row of the register of controlled documents.
 *
 * @param agency whose document it is
 * @param id the procedure's key, or the document's own id
 * @param version the version of the entry in the register, 0 when only the model of the procedure knows the document
 * @param fields what is known of it, from the model and from the register
 * @param sheet the procedure it is the ISO procedure of, null for any other document
 */
public record ControlledDocument(
        String agency,
        String id,
        int version,
        DocumentFields fields,
        @Nullable ProcedureSheet sheet) {

    /** Returns what people call it. */
    public String title() {
        return sheet != null ? sheet.draft().name() : fields.title();
    }
}
