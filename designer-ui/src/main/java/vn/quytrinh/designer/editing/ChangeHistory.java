package vn.quytrinh.designer.editing;

import java.util.Optional;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/** Makes changes to a procedure and remembers them. */
final class ChangeHistory {
    private final Procedure procedure;
    private final BasicCommandStack stack = new BasicCommandStack();

    ChangeHistory(Procedure procedure) {
        this.procedure = procedure;
        if (procedure.eResource() == null) {
            // A root in no resource would itself be taken for something the change removed.
            new ResourceImpl().getContents().add(procedure);
        }
    }

    /**
     * Makes a change; one that alters nothing leaves no trace, one that fails is taken back.
     *
     * @return whether something changed
     */
    boolean make(Edit edit) {
        ChangeRecorder recorder = new ChangeRecorder(procedure);
        try {
            edit.change().accept(procedure);
        } catch (RuntimeException failure) {
            recorder.endRecording().apply();
            throw failure;
        }
        ChangeDescription changes = recorder.endRecording();
        if (changes.getObjectChanges().isEmpty()) {
            return false;
        }
        stack.execute(new RecordedChange(edit.label(), changes));
        return true;
    }

    void undo() {
        if (stack.canUndo()) {
            stack.undo();
        }
    }

    void redo() {
        if (stack.canRedo()) {
            stack.redo();
        }
    }

    Optional<Text> undone() {
        return stack.canUndo() ? title(stack.getUndoCommand()) : Optional.empty();
    }

    Optional<Text> redone() {
        return stack.canRedo() ? title(stack.getRedoCommand()) : Optional.empty();
    }

    boolean isChangedSinceSave() {
        return stack.isSaveNeeded();
    }

    void saved() {
        stack.saveIsDone();
    }

    private static Optional<Text> title(@Nullable Command command) {
        return command instanceof RecordedChange change ? Optional.of(change.title()) : Optional.empty();
    }
}
