package vn.quytrinh.designer.editing;

import java.util.Objects;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.procedure.StableIds;

/** Changes the conditions and formulas of limits, papers and fees: their FEEL and their words. */
public final class ExpressionEdits {
    private final ProcedureEditor editor;

    /**
     * Changes a procedure.
     *
     * @param editor its editor, not null
     */
    public ExpressionEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /**
     * Writes a text of an element.
     *
     * @param element the element's id
     * @param attribute one of its texts
     * @param text what it says, null or blank for nothing
     */
    public void set(String element, EAttribute attribute, @Nullable String text) {
        editor.make(Edit.of("Sửa điều kiện của " + element, "Change a condition of " + element, procedure -> {
            EObject changed = StableIds.index(procedure).get(element);
            String wanted = text == null || text.isBlank() ? null : text.strip();
            if (changed == null) {
                throw new IllegalArgumentException("Expected an element of the procedure but there is no " + element);
            }
            if (!Objects.equals(wanted, changed.eGet(attribute))) {
                changed.eSet(attribute, wanted);
            }
        }));
    }
}
