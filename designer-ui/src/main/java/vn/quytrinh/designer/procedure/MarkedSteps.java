package vn.quytrinh.designer.procedure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;

/**
 * The rows that are marked together, as in a spreadsheet: one by a click, a range with Shift, one more or less with Ctrl. The step
 * that is selected is always among them; when another is selected from elsewhere, the marks go.
 */
final class MarkedSteps {
    private final Workbench workbench;
    private final Set<String> marked = new LinkedHashSet<>();
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable String anchor;

    MarkedSteps(Workbench workbench) {
        this.workbench = workbench;
        workbench.onSelection(this::follow);
        workbench.onChange(this::forget);
    }

    /** Returns the marked steps in the order of the table, or the selected one when none is marked. */
    List<Step> chosen() {
        return marked.isEmpty()
                ? workbench.selected().stream().toList()
                : workbench.editor().steps().stream()
                        .filter(step -> marked.contains(step.getId()))
                        .toList();
    }

    boolean contains(Step step) {
        return marked.contains(step.getId());
    }

    /** Marks nothing beside the selected step; ranges begin at it. */
    void begin(@Nullable String id) {
        anchor = id;
        change(List.of());
    }

    /** Marks every row from where the range began to a step. */
    void through(String id) {
        List<String> ids = ids();
        int from = anchor == null || !ids.contains(anchor) ? ids.indexOf(id) : ids.indexOf(anchor);
        int to = ids.indexOf(id);
        change(ids.subList(Math.min(from, to), Math.max(from, to) + 1));
    }

    /** Marks a step that is not marked, and no longer one that is. */
    void toggle(String id) {
        Set<String> wanted = new LinkedHashSet<>(marked);
        if (wanted.isEmpty() && anchor != null) {
            wanted.add(anchor);
        }
        if (!wanted.remove(id)) {
            wanted.add(id);
        }
        change(wanted);
    }

    /** Marks some steps, such as those just made. */
    void set(List<String> ids) {
        anchor = ids.isEmpty() ? null : ids.getFirst();
        change(ids.size() < 2 ? List.of() : ids);
    }

    /** Marks every step. */
    void all() {
        change(ids());
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void change(Iterable<String> wanted) {
        Set<String> before = Set.copyOf(marked);
        marked.clear();
        wanted.forEach(marked::add);
        if (!before.equals(marked)) {
            listeners.forEach(Runnable::run);
        }
    }

    private void follow() {
        String selected = workbench.selected().map(Step::getId).orElse(null);
        if (!marked.contains(selected)) {
            change(List.of());
        }
        if (anchor == null) {
            anchor = selected;
        }
    }

    private void forget() {
        List<String> ids = ids();
        change(marked.stream().filter(ids::contains).toList());
    }

    private List<String> ids() {
        return workbench.editor().steps().stream().map(Step::getId).toList();
    }
}
