package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.ItemClickEvent;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;

/**
 * The keys of the step table, while no cell is being edited: arrows go from row to row, Shift and Ctrl mark rows as in a spreadsheet,
 * Insert adds, Delete deletes, Ctrl+D duplicates, Alt with an arrow moves, Enter in the last row makes another.
 */
final class TableKeys {
    private static final String IN_TABLE = "event.target === element";
    private static final String ARROW = "(event.key === 'ArrowUp' || event.key === 'ArrowDown')";

    private final Grid<Step> grid;
    private final Workbench workbench;
    private final MarkedSteps marked;
    private @Nullable String focused;

    TableKeys(Grid<Step> grid, Workbench workbench, MarkedSteps marked) {
        this.grid = grid;
        this.workbench = workbench;
        this.marked = marked;
        grid.addCellFocusListener(event -> event.getItem().ifPresent(this::focused));
        grid.addItemClickListener(this::clicked);
        key("keyup", ARROW + " && !event.shiftKey", () -> marked.begin(focused));
        key("keyup", ARROW + " && event.shiftKey", this::extend);
        key("keydown", "event.key === 'a' && (event.ctrlKey || event.metaKey)", marked::all);
    }

    /** Lets the keys change rows too. */
    void change(RowActions actions) {
        key("keydown", "event.key === 'Insert'", actions::add);
        key("keydown", "event.key === 'Delete'", actions::delete);
        key("keydown", "event.key === 'd' && (event.ctrlKey || event.metaKey)", actions::duplicate);
        key("keydown", "event.key === 'ArrowUp' && event.altKey", actions::up);
        key("keydown", "event.key === 'ArrowDown' && event.altKey", actions::down);
    }

    private void key(String event, String which, Runnable action) {
        grid.getElement()
                .addEventListener(event, pressed -> action.run())
                .setFilter(IN_TABLE + " && " + which)
                .preventDefault();
    }

    /** The step in which the cursor is shows itself in the other views, and is not scrolled away from under it. */
    private void focused(Step step) {
        focused = step.getId();
        grid.select(step);
        workbench.select(step.getId());
    }

    private void clicked(ItemClickEvent<Step> click) {
        String id = click.getItem().getId();
        workbench.select(id);
        if (click.isShiftKey()) {
            marked.through(id);
        } else if (click.isCtrlKey() || click.isMetaKey()) {
            marked.toggle(id);
        } else {
            marked.begin(id);
        }
    }

    private void extend() {
        if (focused != null) {
            marked.through(focused);
        }
    }
}
