package vn.quytrinh.designer.procedure;

import java.util.List;
import java.util.function.Consumer;
import vn.quytrinh.designer.editing.ProcedureEditor;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** What can be done with the rows of the step table, by a button or a key. */
final class RowActions {
    private final Workbench workbench;
    private final MarkedSteps marked;
    private final StepTable table;

    RowActions(Workbench workbench, MarkedSteps marked, StepTable table) {
        this.workbench = workbench;
        this.marked = marked;
        this.table = table;
    }

    /** Adds after the last chosen step; with none chosen before the last one, where the work is done. */
    void add() {
        List<Step> steps = workbench.editor().steps();
        List<Step> chosen = marked.chosen();
        addAfter(chosen.isEmpty() ? steps.get(Math.max(0, steps.size() - 2)) : chosen.getLast());
    }

    /** Adds after the last row. */
    void append() {
        addAfter(workbench.editor().steps().getLast());
    }

    /** Puts the steps of a table after the last chosen one; with none chosen at the end. */
    void paste(Procedure source) {
        List<Step> chosen = marked.chosen();
        Step after = chosen.isEmpty() ? workbench.editor().steps().getLast() : chosen.getLast();
        change(editor -> editor.rows().paste(after.getId(), source));
    }

    private void addAfter(Step after) {
        workbench.change(editor -> {
            String id = editor.addStep(after.getId(), table.getTranslation("step.new"));
            show(List.of(id));
            editor.step(id).ifPresent(step -> table.edit(step, StepTable.NAME));
        });
    }

    void duplicate() {
        onChosen(ids -> change(editor -> editor.rows().duplicate(ids)));
    }

    void split() {
        onChosen(ids -> change(editor -> List.of(ids.getFirst(), editor.rows().split(ids.getFirst()))));
    }

    void merge() {
        onChosen(ids -> change(editor -> {
            editor.rows().merge(ids);
            return ids.subList(0, 1);
        }));
    }

    void delete() {
        onChosen(ids -> {
            List<Step> steps = workbench.editor().steps();
            int place = steps.indexOf(marked.chosen().getFirst());
            change(editor -> {
                editor.rows().delete(ids);
                List<Step> left = editor.steps();
                return List.of(left.get(Math.min(place, left.size() - 1)).getId());
            });
        });
    }

    void up() {
        move(-1);
    }

    void down() {
        move(1);
    }

    /** Tells whether the chosen rows can move one place, as far as their places go. */
    boolean canMove(int by) {
        List<Step> steps = workbench.editor().steps();
        List<Step> chosen = marked.chosen();
        if (chosen.isEmpty()) {
            return false;
        }
        int first = steps.indexOf(chosen.getFirst());
        boolean together = steps.indexOf(chosen.getLast()) - first == chosen.size() - 1;
        return together && first + by >= 0 && first + by + chosen.size() <= steps.size();
    }

    private void move(int by) {
        if (canMove(by)) {
            int place = workbench.editor().steps().indexOf(marked.chosen().getFirst()) + by;
            onChosen(ids -> change(editor -> {
                editor.rows().move(ids, place);
                return ids;
            }));
        }
    }

    private void onChosen(Consumer<List<String>> action) {
        List<String> ids = marked.chosen().stream().map(Step::getId).toList();
        if (!ids.isEmpty()) {
            action.accept(ids);
        }
    }

    /** Makes a change and shows the steps it gives back. */
    private void change(Change change) {
        workbench.change(editor -> show(change.make(editor)));
    }

    private void show(List<String> ids) {
        workbench.select(ids.getLast());
        marked.set(ids);
    }

    private interface Change {
        List<String> make(ProcedureEditor editor);
    }
}
