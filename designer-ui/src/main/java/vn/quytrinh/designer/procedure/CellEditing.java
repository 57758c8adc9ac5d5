package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.ComboBoxVariant;
import com.vaadin.flow.component.grid.CellFocusEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Setter;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.pieces.NameBox;
import vn.quytrinh.model.common.LegalUnit;
import vn.quytrinh.model.process.Step;

/**
 * Edits the steps inside their table. Typing, F2 or a double click starts, Tab goes on to the next cell, Enter to the row below,
 * Esc takes back what was typed into the cell and ends. A cell takes effect when it is left. Where the cursor goes is decided by
 * {@code step-table.js}.
 */
final class CellEditing {
    private static final String CELL = "cell-";

    private final Grid<Step> grid;
    private final Workbench workbench;
    private final Editor<Step> editor;
    private final Binder<Step> binder = new Binder<>();
    private final List<Binder.Binding<Step, ?>> cells = new ArrayList<>();
    private final TextField name = new TextField();
    private final ComboBox<String> unit;
    private final ComboBox<String> role;
    private final BigDecimalField amount = new BigDecimalField();
    private final Select<LegalUnit> timeUnit = new Select<>();
    private final Checkbox counted = new Checkbox();
    private boolean started;
    private @Nullable Step focused;
    private Grid.@Nullable Column<Step> focusedColumn;

    CellEditing(Grid<Step> grid, Workbench workbench) {
        this.grid = grid;
        this.workbench = workbench;
        this.editor = grid.getEditor();
        unit = NameBox.of(workbench.editor()::unitNames);
        role = NameBox.of(workbench.editor()::roleNames);
        place();
        if (workbench.isEditable()) {
            bind();
            listen();
        }
        grid.addAttachListener(event -> grid.getElement()
                .executeJs(
                        "window.quytrinhStepTable(this, {first: $0, last: $1}, $2)",
                        place(StepTable.NAME),
                        place(StepTable.COUNTED),
                        workbench.isEditable()));
    }

    private int place(String column) {
        return grid.getColumns().indexOf(grid.getColumnByKey(column));
    }

    /** Opens the editor on a step and puts the cursor into a cell; into the name where the column is not for editing. */
    void start(Step step, Grid.@Nullable Column<Step> column) {
        if (!workbench.isEditable()) {
            return;
        }
        boolean editable = column != null && column.getEditorComponent() != null;
        Grid.Column<Step> cell = editable ? column : grid.getColumnByKey(StepTable.NAME);
        started = true;
        workbench.select(step.getId());
        editor.editItem(step);
        if (cell.getEditorComponent() instanceof Focusable<?> field) {
            field.focus();
        }
    }

    boolean isEditing(Step step) {
        return editor.isOpen() && step.equals(editor.getItem());
    }

    /**
     * Shows what the model says now in the open row, or closes it when its step is gone. A cell that holds it already is left
     * alone: to set an empty combo box empty would take away what is being typed into it.
     */
    void show() {
        if (!editor.isOpen()) {
            return;
        }
        if (workbench.editor().steps().contains(editor.getItem())) {
            cells.forEach(cell -> refresh(cell, editor.getItem()));
        } else {
            editor.closeEditor();
        }
    }

    private static <V> void refresh(Binder.Binding<Step, V> cell, Step step) {
        HasValue<?, ?> field = cell.getField();
        V value = cell.getGetter().apply(step);
        if (!Objects.equals(field.getValue(), value == null ? field.getEmptyValue() : value)) {
            cell.read(step);
        }
    }

    void speak(Component speaker, Locale locale) {
        timeUnit.setItemLabelGenerator(each -> each == null ? "" : Words.unit(speaker, each));
        amount.setLocale(locale);
        List.<Component>of(name, unit, role, amount, timeUnit, counted)
                .forEach(field -> field.getElement().setAttribute("aria-label", label(speaker, field)));
    }

    private void bind() {
        bind(
                name,
                step -> Words.orEmpty(step.getName()),
                (step, value) -> workbench.change(e -> e.rename(step.getId(), value)));
        bind(
                unit,
                step -> emptyAsNull(Words.unitName(step)),
                (step, value) -> workbench.change(e -> e.setUnit(step.getId(), value)));
        bind(
                role,
                step -> emptyAsNull(Words.roleName(step)),
                (step, value) -> workbench.change(e -> e.setRole(step.getId(), value)));
        bind(amount, StepTime::amount, (step, value) -> workbench.change(e -> StepTime.setAmount(e, step, value)));
        bind(timeUnit, StepTime::unit, (step, value) -> workbench.change(e -> StepTime.setUnit(e, step, value)));
        bind(
                counted,
                Step::isClockCounted,
                (step, value) -> workbench.change(e -> e.setCounted(step.getId(), value, step.getNotCountedReason())));
        editor.setBinder(binder);
    }

    private <V> void bind(HasValue<?, V> field, ValueProvider<Step, V> shown, Setter<Step, V> write) {
        cells.add(binder.forField(field).bind(shown, write));
    }

    private void place() {
        name.setAutoselect(true);
        amount.setAutoselect(true);
        name.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        unit.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        role.addThemeVariants(ComboBoxVariant.LUMO_SMALL);
        amount.addThemeVariants(TextFieldVariant.LUMO_SMALL);
        timeUnit.setItems(LegalUnit.VALUES);
        timeUnit.setEmptySelectionAllowed(true);
        timeUnit.addThemeVariants(SelectVariant.LUMO_SMALL);
        unit.setClearButtonVisible(false);
        role.setClearButtonVisible(false);
        put(StepTable.NAME, name);
        put(StepTable.UNIT, unit);
        put(StepTable.ROLE, role);
        put(StepTable.TIME, amount);
        put(StepTable.TIME_UNIT, timeUnit);
        put(StepTable.COUNTED, counted);
    }

    private <C extends Component> void put(String column, C field) {
        field.setId(CELL + column);
        field.getElement().getClassList().add("cell-field");
        if (field instanceof HasSize sized) {
            sized.setWidthFull();
        }
        grid.getColumnByKey(column).setEditorComponent(field);
    }

    private void listen() {
        grid.addItemDoubleClickListener(event -> start(event.getItem(), event.getColumn()));
        grid.addCellFocusListener(this::remember);
        grid.getElement().addEventListener("step-edit", event -> opening(this::startWhereFocused));
        grid.getElement().addEventListener("step-done", event -> editor.closeEditor());
    }

    /** Returns the column in which the cursor is, null for none. */
    @Nullable
    String focusedColumn() {
        return focusedColumn == null ? null : focusedColumn.getKey();
    }

    private void remember(CellFocusEvent<Step> event) {
        focused = event.getItem().orElse(null);
        focusedColumn = event.getColumn().orElse(null);
    }

    private void startWhereFocused() {
        if (focused != null && workbench.editor().steps().contains(focused)) {
            start(focused, focusedColumn);
        }
    }

    /** Does what should open a cell. What was typed ahead waits for it; where none opens it is forgotten. */
    void opening(Runnable action) {
        started = false;
        action.run();
        if (!started) {
            grid.getElement().executeJs("this.dispatchEvent(new Event('step-refused'))");
        }
    }

    private static String label(Component speaker, Component field) {
        return speaker.getTranslation("step." + field.getId().orElseThrow().substring(CELL.length()));
    }

    private static @Nullable String emptyAsNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
