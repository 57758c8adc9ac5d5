package vn.quytrinh.designer.editing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;

/** Changes whole rows of the step table: copies, divides, joins, moves and deletes steps. Each call is one change of the editor. */
public final class StepEdits {
    private final ProcedureEditor editor;

    StepEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /**
     * Puts the steps of another procedure in after a step, without their branches.
     *
     * @param afterId the step before them, null to make them the first
     * @param source the procedure, with an internal process, which stays as it is, not null
     * @return the ids of the new steps, in their order
     * @throws EditRefusedException when it is not clear on which of several ways they lie
     */
    public List<String> paste(@Nullable String afterId, Procedure source) {
        Step after = afterId == null ? null : editor.required(afterId);
        List<String> pasted = new ArrayList<>();
        int count = source.getProcess().getSteps().size();
        change(
                "Dán " + count + " bước",
                "Paste " + count + " steps",
                target -> pasted.addAll(new PastedSteps(editor, target).paste(after, source)));
        return pasted;
    }

    /**
     * Puts copies of steps after the last of them, without their ways.
     *
     * @param ids the steps, at least one, not null
     * @return the ids of the copies, in their order
     * @throws EditRefusedException when it is not clear on which of several ways the copies lie
     */
    public List<String> duplicate(Collection<String> ids) {
        List<Step> steps = inOrder(ids);
        List<String> copies = new ArrayList<>();
        change(
                "Nhân bản " + named(steps),
                "Duplicate " + names(steps),
                target -> new CopiedSteps(target).after(steps).forEach(copy -> copies.add(copy.getId())));
        return copies;
    }

    /**
     * Puts a step after another on the way that leads on from it; the same unit answers for it.
     *
     * @return the new step's id
     * @throws EditRefusedException when it is not clear on which of several ways it lies
     */
    public String insert(String afterId, String name) {
        Step after = editor.required(afterId);
        Step[] inserted = new Step[1];
        change("Chèn bước sau " + afterId, "Insert a step after " + afterId, target -> {
            inserted[0] = new AddedStep(target.getProcess()).add(after, name.strip());
            inserted[0].setUnit(after.getUnit());
        });
        return inserted[0].getId();
    }

    /**
     * Lets another way lead on from a step, to a new step of the same unit in which the process ends until it is led on.
     *
     * @return the new step's id
     */
    public String branch(String fromId, String name) {
        Step from = editor.required(fromId);
        Step[] drawn = new Step[1];
        change("Thêm nhánh sau bước " + fromId, "Add a branch after step " + fromId, target -> {
            drawn[0] = new DrawnStep(target).draw(from, name.strip());
            drawn[0].setUnit(from.getUnit());
        });
        return drawn[0].getId();
    }

    /**
     * Puts a step at the end that no way leads to yet.
     *
     * @param unit the name of the unit that answers for it, null for none
     * @return the new step's id
     */
    public String place(String name, @Nullable String unit) {
        Step[] drawn = new Step[1];
        change("Vẽ bước \"" + name + "\"", "Draw step \"" + name + "\"", target -> {
            drawn[0] = new DrawnStep(target).draw(null, name.strip());
            editor.assign(drawn[0], unit);
        });
        return drawn[0].getId();
    }

    /**
     * Makes two steps of one: the second takes over the ways, results and forms, and half of the time.
     *
     * @return the id of the second
     * @throws EditRefusedException when it is not clear what belongs to which
     */
    public String split(String id) {
        Step step = editor.required(id);
        Step[] second = new Step[1];
        change("Tách bước " + id, "Split step " + id, target -> second[0] = new SplitStep(target).split(step));
        return second[0].getId();
    }

    /**
     * Makes one step of several that follow each other straight; it keeps the id of the first.
     *
     * @param ids the steps, at least two, not null
     * @throws EditRefusedException when they branch, or differ in unit, role or unit of time
     */
    public void merge(Collection<String> ids) {
        List<Step> steps = inOrder(ids);
        if (steps.size() < 2) {
            throw new EditRefusedException(
                    "Hãy chọn ít nhất hai bước liền nhau để gộp.", "Choose at least two steps in a row to merge.");
        }
        change("Gộp " + named(steps), "Merge " + names(steps), target -> {
            var merged = new MergedSteps(target);
            steps.subList(1, steps.size()).forEach(step -> merged.merge(steps.getFirst(), step));
        });
    }

    /**
     * Deletes steps; what led to them then leads on.
     *
     * @throws EditRefusedException when something else names one, or it is not clear how to go on
     */
    public void delete(Collection<String> ids) {
        List<Step> steps = inOrder(ids);
        change("Xóa " + named(steps), "Delete " + names(steps), target -> steps.forEach(editor::remove));
    }

    /**
     * Moves steps to another place; where they follow each other straight the ways follow too.
     *
     * @param ids the steps, not null
     * @param place the place of the first of them afterwards, 0 for the beginning
     * @throws EditRefusedException when the steps would have to pass a branch and it is not clear how to connect them again
     */
    public void move(Collection<String> ids, int place) {
        List<Step> steps = inOrder(ids);
        if (place < 0 || place + steps.size() > editor.steps().size()) {
            throw new IllegalArgumentException(
                    "Expected a place for %d steps from 0 to %d but found %d. Maybe the steps were counted from 1."
                            .formatted(steps.size(), editor.steps().size() - steps.size(), place));
        }
        change("Chuyển " + named(steps), "Move " + names(steps), target -> {
            var moved = new MovedStep(target.getProcess());
            boolean down = !steps.isEmpty() && place > editor.steps().indexOf(steps.getFirst());
            for (int done = 0; done < steps.size(); done++) {
                int which = down ? steps.size() - 1 - done : done;
                bring(moved, steps.get(which), place + which);
            }
        });
    }

    /**
     * Gives steps a text each, as a column that is pasted over them.
     *
     * @param ids the steps, not null
     * @param field which text
     * @param values one for each step; blank for none
     */
    public void fill(List<String> ids, StepField field, List<String> values) {
        change(
                "Dán %s của %d bước".formatted(field.plural().vi(), ids.size()),
                "Paste the %s of %d steps".formatted(field.plural().en(), ids.size()),
                target -> each(ids, values, (step, value) -> {
                    switch (field) {
                        case NAME -> step.setName(value.strip());
                        case UNIT -> editor.assign(step, value);
                        case ROLE -> editor.entrust(step, value);
                    }
                }));
    }

    /**
     * Gives steps a time each.
     *
     * @param ids the steps, not null
     * @param times one for each step
     * @throws EditRefusedException when an amount is negative
     */
    public void times(List<String> ids, List<TimeAmount> times) {
        change(
                "Dán thời gian của %d bước".formatted(ids.size()),
                "Paste the times of %d steps".formatted(ids.size()),
                target -> each(ids, times, (step, time) -> StepDuration.set(target, step, time.value(), time.unit())));
    }

    private <V> void each(List<String> ids, List<V> values, BiConsumer<Step, V> change) {
        for (int i = 0; i < ids.size(); i++) {
            change.accept(editor.required(ids.get(i)), values.get(i));
        }
    }

    private void bring(MovedStep moved, Step step, int place) {
        while (editor.steps().indexOf(step) > place) {
            moved.up(step);
        }
        while (editor.steps().indexOf(step) < place) {
            moved.down(step);
        }
    }

    private List<Step> inOrder(Collection<String> ids) {
        ids.forEach(editor::required);
        return editor.steps().stream()
                .filter(step -> ids.contains(step.getId()))
                .toList();
    }

    private static String named(List<Step> steps) {
        return steps.size() == 1 ? "bước " + steps.getFirst().getId() : steps.size() + " bước";
    }

    private static String names(List<Step> steps) {
        return steps.size() == 1 ? "step " + steps.getFirst().getId() : steps.size() + " steps";
    }

    private void change(String vietnamese, String english, Consumer<Procedure> change) {
        editor.make(Edit.of(vietnamese, english, change));
    }
}
