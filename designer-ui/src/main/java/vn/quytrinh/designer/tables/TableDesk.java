package vn.quytrinh.designer.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.ExpressionEdits;
import vn.quytrinh.designer.editing.FactEdits;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.designer.editing.TableEdits;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/**
 * What the parts of the panel share: the procedure and how it is changed.
 *
 * @param editor the editor of the procedure
 * @param editable whether the person may change it
 * @param change makes a change; explains one that is refused
 */
public record TableDesk(ProcedureEditor editor, boolean editable, Consumer<Consumer<ProcedureEditor>> change) {

    Procedure procedure() {
        return editor.procedure();
    }

    List<Fact> facts() {
        return procedure().getFacts();
    }

    Optional<DecisionTable> table(@Nullable String id) {
        return procedure().getTables().stream()
                .filter(table -> table.getId().equals(id))
                .findFirst();
    }

    /** Returns the step whose way a table chooses. */
    Optional<Step> routed(DecisionTable table) {
        return editor.steps().stream()
                .filter(step -> step.getRouting() == table)
                .findFirst();
    }

    void changeFacts(Consumer<FactEdits> change) {
        this.change.accept(editor -> change.accept(new FactEdits(editor)));
    }

    void changeTables(Consumer<TableEdits> change) {
        this.change.accept(editor -> change.accept(new TableEdits(editor)));
    }

    void changeExpressions(Consumer<ExpressionEdits> change) {
        this.change.accept(editor -> change.accept(new ExpressionEdits(editor)));
    }
}
