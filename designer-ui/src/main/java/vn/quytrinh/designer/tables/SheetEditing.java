package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.dom.DomEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.TableRowEdits;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableRow;

/**
 * Edits a decision table as a sheet: Enter, F2 or a double click opens a cell, Tab goes on to the next, Enter takes it and goes to the
 * row below, Esc leaves it as it was; what was copied from a spreadsheet is pasted from the cell on.
 */
final class SheetEditing {
    private static final String IN_GRID = "event.target === element";
    private static final String IN_CELL = "event.target !== element && !!event.target.closest('.sheet-cell')";

    private static final String FOCUS = """
            requestAnimationFrame(() => {
              const row = [...this.$.items.children].find(each => each.index === $0);
              if (row && row.children[$1]) row.children[$1].focus();
            });
            """;

    private final Grid<TableLine> grid;
    private final TableDesk desk;
    private final DecisionTable table;
    private final CellWords cells;
    private final Editor<TableLine> editor;
    private final List<TextField> fields = new ArrayList<>();
    private final Consumer<TableRow> focused;
    private Binder<TableLine> binder = new Binder<>();
    private int row = -1;
    private int column;

    SheetEditing(Grid<TableLine> grid, TableDesk desk, DecisionTable table, Consumer<TableRow> focused) {
        this.grid = grid;
        this.desk = desk;
        this.table = table;
        this.cells = new CellWords(table);
        this.focused = focused;
        this.editor = grid.getEditor();
        grid.addCellFocusListener(this::remember);
        if (desk.editable()) {
            listen();
        }
    }

    static String key(int column) {
        return "c" + column;
    }

    /** Makes a field for every column, the note last. */
    void place(int note) {
        binder = new Binder<>();
        fields.clear();
        CellForms forms = new CellForms(desk, table);
        for (int at = 0; at <= note; at++) {
            TextField field = at == note ? new TextField() : new FeelField(forms.of(at));
            field.addThemeVariants(TextFieldVariant.LUMO_SMALL);
            field.addClassName("sheet-cell");
            field.setAutoselect(true);
            field.setWidthFull();
            field.setId("cell-" + at);
            field.getElement().setAttribute("data-column", String.valueOf(at));
            int place = at;
            binder.forField(field).bind(line -> feel(line, place), (line, feel) -> write(line, place, feel));
            Grid.Column<TableLine> shown = grid.getColumnByKey(key(at));
            field.setAriaLabel(label(shown, at));
            shown.setEditorComponent(field);
            fields.add(field);
        }
        editor.setBinder(binder);
    }

    /** Opens a cell. */
    void start(int at, int cell) {
        if (!desk.editable() || at < 0 || at >= table.getRows().size()) {
            return;
        }
        row = at;
        column = Math.min(cell, fields.size() - 1);
        refreshForms();
        TableLine line = new TableLine.Row(table.getRows().get(at));
        editor.editItem(line);
        focused.accept(table.getRows().get(at));
        grid.scrollToIndex(at);
        ((Focusable<?>) fields.get(column)).focus();
    }

    void end() {
        if (editor.isOpen()) {
            editor.closeEditor();
        }
    }

    boolean isOpen() {
        return editor.isOpen();
    }

    boolean isEditing(TableLine line) {
        return editor.isOpen() && line.equals(editor.getItem());
    }

    /** Shows in the open row what the model says now, or closes it when the row is gone. */
    void show(List<TableLine> lines) {
        if (editor.isOpen()) {
            if (lines.contains(editor.getItem())) {
                binder.refreshFields();
            } else {
                editor.closeEditor();
            }
        }
    }

    private void listen() {
        grid.addItemDoubleClickListener(event -> {
            if (event.getItem() instanceof TableLine.Row clicked) {
                start(table.getRows().indexOf(clicked.row()), place(event.getColumn()));
            }
        });
        on("keydown", "(event.key === 'Enter' || event.key === 'F2') && " + IN_GRID, event -> start(row, column));
        on("keydown", "event.key === 'Enter' && " + IN_CELL, this::below);
        on("keydown", "event.key === 'Escape' && " + IN_CELL, event -> leave());
        on("keydown", "event.key === 'Insert' && " + IN_GRID, event -> {
            int at = row + 1;
            rows(rows -> rows.add(at));
            start(at, 0);
        });
        on("keydown", "event.key === 'Delete' && " + IN_GRID, event -> within(() -> rows(rows -> rows.delete(row))));
        on(
                "keydown",
                "event.key === 'd' && (event.ctrlKey || event.metaKey) && " + IN_GRID,
                event -> within(() -> rows(rows -> rows.duplicate(row))));
        on("keydown", "event.key === 'ArrowUp' && event.altKey && " + IN_GRID, event -> move(-1));
        on("keydown", "event.key === 'ArrowDown' && event.altKey && " + IN_GRID, event -> move(1));
        grid.getElement()
                .addEventListener(
                        "paste",
                        event -> paste(event.getEventData()
                                .path("event.clipboardData.getData('text/plain')")
                                .asString("")))
                .setFilter(IN_GRID)
                .addEventData("event.clipboardData.getData('text/plain')")
                .preventDefault();
    }

    private void on(String type, String which, Consumer<DomEvent> action) {
        grid.getElement()
                .addEventListener(type, action::accept)
                .setFilter(which)
                .addEventData("event.target.closest('.sheet-cell')?.dataset.column ?? ''")
                .preventDefault();
    }

    private void below(DomEvent event) {
        String at = event.getEventData()
                .path("event.target.closest('.sheet-cell')?.dataset.column ?? ''")
                .asString("");
        int cell = at.isEmpty() ? column : Integer.parseInt(at);
        int next = row + 1;
        if (next < table.getRows().size()) {
            start(next, cell);
        } else {
            column = cell;
            leave();
        }
    }

    private void leave() {
        end();
        if (row >= 0 && row < table.getRows().size()) {
            grid.getElement().executeJs(FOCUS, row, column + 1);
        }
    }

    private void paste(String text) {
        List<List<String>> pasted = text.strip()
                .lines()
                .map(line -> Arrays.asList(line.split("\t", -1)))
                .map(List::copyOf)
                .toList();
        int at = Math.max(0, Math.min(row, table.getRows().size()));
        CellForms forms = new CellForms(desk, table);
        List<List<String>> meant = pasted.stream()
                .map(line -> {
                    List<String> cells = new ArrayList<>();
                    for (int i = 0; i < line.size(); i++) {
                        boolean feel =
                                column + i < fields.size() - 1 && !line.get(i).isBlank();
                        cells.add(feel ? FeelField.meant(line.get(i).strip(), forms.of(column + i)) : line.get(i));
                    }
                    return List.copyOf(cells);
                })
                .toList();
        rows(rows -> rows.paste(at, column, meant));
    }

    private void move(int by) {
        within(() -> {
            rows(rows -> rows.move(row, by));
            row = Math.max(0, Math.min(row + by, table.getRows().size() - 1));
            leave();
        });
    }

    private void within(Runnable action) {
        if (row >= 0 && row < table.getRows().size()) {
            action.run();
        }
    }

    private void rows(Consumer<TableRowEdits> change) {
        desk.changeTables(tables -> change.accept(tables.rows(table.getId())));
    }

    private void remember(CellFocusEvent<TableLine> event) {
        event.getColumn().ifPresent(focusedColumn -> column = place(focusedColumn));
        if (event.getItem().orElse(null) instanceof TableLine.Row line) {
            row = table.getRows().indexOf(line.row());
            focused.accept(line.row());
        }
    }

    private int place(Grid.@Nullable Column<TableLine> shown) {
        String key = shown == null ? "#" : shown.getKey();
        return key == null || key.equals("#") ? 0 : Integer.parseInt(key.substring(1));
    }

    /** What may be concluded depends on the step and on the other rows. */
    private void refreshForms() {
        CellForms forms = new CellForms(desk, table);
        for (int at = 0; at < fields.size(); at++) {
            if (fields.get(at) instanceof FeelField field) {
                field.setForm(forms.of(at));
            }
        }
    }

    private String feel(TableLine line, int at) {
        return line instanceof TableLine.Row shown ? cells.feel(shown.row(), at) : "";
    }

    private void write(TableLine line, int at, String feel) {
        if (line instanceof TableLine.Row shown) {
            int place = table.getRows().indexOf(shown.row());
            if (place >= 0) {
                rows(rows -> rows.set(place, at, feel));
            }
        }
    }

    private String label(Grid.Column<TableLine> shown, int at) {
        Component header = shown.getHeaderComponent();
        return header == null ? key(at) : header.getElement().getTextRecursively();
    }
}
