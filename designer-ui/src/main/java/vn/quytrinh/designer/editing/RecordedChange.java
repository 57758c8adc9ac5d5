package vn.quytrinh.designer.editing;

import org.eclipse.emf.common.command.AbstractCommand;
import org.eclipse.emf.ecore.change.ChangeDescription;
import vn.quytrinh.rulebase.Text;

/** A change that has been made and recorded, on the command stack so that it can be undone and redone. */
final class RecordedChange extends AbstractCommand {
    private final Text title;
    private final ChangeDescription changes;

    RecordedChange(Text title, ChangeDescription changes) {
        super(title.en());
        this.title = title;
        this.changes = changes;
    }

    Text title() {
        return title;
    }

    @Override
    protected boolean prepare() {
        return true;
    }

    /** Does nothing: the change was made while it was recorded. */
    @Override
    public void execute() {}

    @Override
    public void undo() {
        changes.applyAndReverse();
    }

    @Override
    public void redo() {
        changes.applyAndReverse();
    }
}
