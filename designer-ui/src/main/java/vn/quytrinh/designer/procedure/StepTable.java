package vn.quytrinh.designer.procedure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSingleSelectionModel;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.process.Step;

/** The steps as a table, as the annex of a decision shows them; edited in place. */
final class StepTable extends Composite<Grid<Step>> implements LocaleChangeObserver {
    static final String ORDER = "order";
    static final String ID = "id";
    static final String NAME = "name";
    static final String UNIT = "unit";
    static final String ROLE = "role";
    static final String TIME = "time";
    static final String TIME_UNIT = "timeUnit";
    static final String COUNTED = "counted";
    static final String OUTCOMES = "outcomes";

    private final Workbench workbench;
    private final MarkedSteps marked;
    private final TableKeys keys;
    private final List<Step> rows = new ArrayList<>();
    private final Map<String, String> marks = new HashMap<>();
    private final Map<Step, List<String>> shown = new HashMap<>();
    private final CellEditing editing;

    StepTable(Workbench workbench, MarkedSteps marked) {
        this.workbench = workbench;
        this.marked = marked;
        Grid<Step> grid = getContent();
        grid.addClassName("step-table");
        grid.setSizeFull();
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COLUMN_BORDERS);
        addColumns(grid);
        grid.setPartNameGenerator(this::parts);
        grid.setDataProvider(new ListDataProvider<>(rows));
        ((GridSingleSelectionModel<Step>) grid.getSelectionModel()).setDeselectAllowed(false);
        grid.addSelectionListener(
                event -> event.getFirstSelectedItem().map(Step::getId).ifPresent(workbench::select));
        editing = new CellEditing(grid, workbench);
        keys = new TableKeys(grid, workbench, marked);
        marked.onChange(grid.getDataProvider()::refreshAll);
        workbench.onChange(this::show);
        workbench.onVerdict(this::showMarks);
        workbench.onSelection(this::showSelection);
        workbench.discussion().onChange(this::refreshRows);
        show();
    }

    @Override
    protected Grid<Step> initContent() {
        return new StepGrid();
    }

    /** Lets keys change the rows. */
    void change(RowActions actions) {
        if (workbench.isEditable()) {
            keys.change(actions);
            getContent().getElement().addEventListener("step-add", event -> editing.opening(actions::append));
        }
    }

    /** Lets rows be copied and pasted. */
    void connect(TableClipboard clipboard) {
        clipboard.listen(getContent());
    }

    /** Returns the column in which the cursor is, null for none. */
    @Nullable
    String focusedColumn() {
        return editing.focusedColumn();
    }

    /** Starts to edit a cell of a step. */
    void edit(Step step, String column) {
        editing.start(step, getContent().getColumnByKey(column));
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        for (Grid.Column<Step> column : getContent().getColumns()) {
            column.setHeader(getTranslation("step." + column.getKey()));
        }
        getContent().setAriaLabel(getTranslation("steps"));
        editing.speak(this, event.getLocale());
        getContent().getDataProvider().refreshAll();
    }

    private void addColumns(Grid<Step> grid) {
        grid.addColumn(step -> step.isSetOrder() ? String.valueOf(step.getOrder()) : "")
                .setKey(ORDER)
                .setWidth("2.9rem")
                .setFlexGrow(0);
        grid.addColumn(step -> step.getId() + Words.comments(workbench.comments(step)))
                .setKey(ID)
                .setWidth("3.4rem")
                .setFlexGrow(0);
        grid.addColumn(step -> Words.orEmpty(step.getName()))
                .setKey(NAME)
                .setWidth("12rem")
                .setFlexGrow(4);
        grid.addColumn(Words::unitName).setKey(UNIT).setWidth("8rem").setFlexGrow(2);
        grid.addColumn(Words::roleName).setKey(ROLE).setWidth("9rem").setFlexGrow(2);
        grid.addColumn(Words::amount).setKey(TIME).setWidth("5rem").setFlexGrow(0);
        grid.addColumn(this::timeUnit).setKey(TIME_UNIT).setWidth("8.4rem").setFlexGrow(0);
        grid.addColumn(step -> getTranslation(step.isClockCounted() ? "step.counted.yes" : "step.counted.no"))
                .setKey(COUNTED)
                .setWidth("4.4rem")
                .setFlexGrow(0);
        grid.addColumn(step -> Words.outcomes(this, step))
                .setKey(OUTCOMES)
                .setWidth("8rem")
                .setFlexGrow(2);
        grid.getColumns().forEach(column -> column.setResizable(true));
        grid.getColumnByKey(ID).setTooltipGenerator(this::comments);
        grid.getColumnByKey(OUTCOMES).setTooltipGenerator(step -> Words.conditions(this, step));
    }

    private @Nullable String comments(Step step) {
        int open = workbench.comments(step);
        return open == 0 ? null : getTranslation("collab.comments.open", open);
    }

    /** What a row shows; only rows that show something else are sent again. */
    private List<String> texts(Step step) {
        return List.of(
                step.isSetOrder() ? String.valueOf(step.getOrder()) : "",
                Words.orEmpty(step.getName()),
                Words.unitName(step),
                Words.roleName(step),
                Words.amount(step),
                timeUnit(step),
                String.valueOf(step.isClockCounted()),
                Words.outcomes(this, step),
                Words.conditions(this, step),
                marks.getOrDefault(step.getId(), ""),
                String.valueOf(workbench.comments(step)));
    }

    private @Nullable String parts(Step step) {
        String finding = marks.get(step.getId());
        return marked.contains(step) ? finding == null ? "marked" : finding + " marked" : finding;
    }

    private String timeUnit(Step step) {
        return StepTime.unit(step) == null ? "" : Words.unit(this, StepTime.unit(step));
    }

    /** Colours the rows that something was found in, the one that is being edited when it is left. */
    private void showMarks() {
        Map<String, String> before = Map.copyOf(marks);
        readMarks();
        rows.stream()
                .filter(step -> !editing.isEditing(step))
                .filter(step -> !Objects.equals(before.get(step.getId()), marks.get(step.getId())))
                .forEach(getContent().getDataProvider()::refreshItem);
    }

    private void refreshRows() {
        rows.stream()
                .filter(step -> !editing.isEditing(step))
                .forEach(getContent().getDataProvider()::refreshItem);
    }

    private void readMarks() {
        marks.clear();
        marks.putAll(workbench.marks());
    }

    private void show() {
        readMarks();
        List<Step> steps = workbench.editor().steps();
        if (rows.equals(steps)) {
            rows.stream()
                    .filter(step -> !editing.isEditing(step))
                    .filter(step -> !texts(step).equals(shown.put(step, texts(step))))
                    .forEach(getContent().getDataProvider()::refreshItem);
        } else {
            rows.clear();
            rows.addAll(steps);
            shown.clear();
            rows.forEach(step -> shown.put(step, texts(step)));
            getContent().getDataProvider().refreshAll();
        }
        editing.show();
        showSelection();
    }

    private void showSelection() {
        workbench
                .selected()
                .ifPresentOrElse(
                        step -> {
                            if (!getContent()
                                    .asSingleSelect()
                                    .getOptionalValue()
                                    .equals(Optional.of(step))) {
                                getContent().select(step);
                                getContent().scrollToItem(step);
                            }
                        },
                        () -> getContent().deselectAll());
    }
}
