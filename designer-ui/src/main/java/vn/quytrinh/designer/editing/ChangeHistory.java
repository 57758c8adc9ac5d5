package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.rulebase.Text;

/**
 * Makes changes to a procedure and remembers the last of them. The states between the changes are numbered. A change made here is
 * taken back by its record; one that was made before the procedure was opened, or that put another state in place of the procedure,
 * by the kept state.
 */
final class ChangeHistory {
    private static final int GONE = -1;

    private final List<Step> steps = new ArrayList<>();
    private final IntFunction<Procedure> states;
    private final @Nullable HistoryKeeper keeper;
    private Procedure procedure;
    private int first;
    private int position;
    private int saved;

    private record Step(Text title, @Nullable ChangeDescription changes) {}

    ChangeHistory(Procedure procedure, KeptSteps kept, @Nullable HistoryKeeper keeper) {
        this.procedure = rooted(procedure);
        this.keeper = keeper;
        this.states = kept.states();
        this.first = kept.first();
        this.position = kept.position();
        this.saved = kept.saved();
        kept.titles().forEach(title -> steps.add(new Step(title, null)));
    }

    Procedure procedure() {
        return procedure;
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
        push(new Step(edit.label(), changes));
        return true;
    }

    /** Puts another state in place of the procedure. */
    void replace(Text title, Procedure other) {
        become(other);
        push(new Step(title, null));
    }

    void undo() {
        if (position > first) {
            go(steps.get(position - 1 - first), position - 1);
        }
    }

    void redo() {
        if (position < first + steps.size()) {
            go(steps.get(position - first), position + 1);
        }
    }

    Optional<Text> undone() {
        return position == first
                ? Optional.empty()
                : Optional.of(steps.get(position - 1 - first).title());
    }

    Optional<Text> redone() {
        return position == first + steps.size()
                ? Optional.empty()
                : Optional.of(steps.get(position - first).title());
    }

    /** Returns what was done since the saved state, oldest first; empty when that lies ahead or is gone. */
    List<Text> sinceSave() {
        return saved < first || saved > position
                ? List.of()
                : steps.subList(saved - first, position - first).stream()
                        .map(Step::title)
                        .toList();
    }

    boolean isChangedSinceSave() {
        return position != saved;
    }

    void saved() {
        saved = position;
    }

    private void push(Step step) {
        steps.subList(position - first, steps.size()).clear();
        if (saved > position) {
            saved = GONE;
        }
        steps.add(step);
        position++;
        if (steps.size() > KeptSteps.MOST) {
            steps.removeFirst();
            first++;
        }
        if (keeper != null) {
            keeper.made(step.title(), procedure);
        }
    }

    private void go(Step step, int target) {
        if (step.changes() != null) {
            step.changes().applyAndReverse();
        } else {
            become(states.apply(target));
        }
        position = target;
        if (keeper != null) {
            keeper.moved(position);
        }
    }

    /** The records of changes speak of the objects of the former state, and are worth nothing without them. */
    private void become(Procedure other) {
        procedure = rooted(other);
        steps.replaceAll(step -> new Step(step.title(), null));
    }

    private static Procedure rooted(Procedure procedure) {
        if (procedure.eResource() == null) {
            // A root in no resource would itself be taken for something the change removed.
            new ResourceImpl().getContents().add(procedure);
        }
        return procedure;
    }
}
