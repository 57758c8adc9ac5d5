package vn.quytrinh.designer.properties;

import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.model.process.Step;

/** The page on which properties are shown: what is edited and which step is selected. */
public interface PropertyDesk {

    /** Returns what changes the procedure. */
    ProcedureEditor editor();

    /** Tells whether the person may change it. */
    boolean isEditable();

    /** Returns the selected step, empty for none. */
    Optional<Step> selected();

    /** Selects a step, null for none. */
    void select(@Nullable String stepId);

    /** Listens to changes of the model. */
    void onChange(Runnable listener);

    /** Listens to another step being selected. */
    void onSelection(Runnable listener);

    /** Listens to an element being asked for that belongs to no step; it is told by its id. */
    void onElement(Consumer<String> listener);
}
