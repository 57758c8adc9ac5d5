package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.handling.table.FeelLiteral;
import vn.quytrinh.handling.table.FeelProblem;
import vn.quytrinh.handling.table.TableReport;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableRow;

/** The rows of a decision table as a sheet; what its analysis found is marked in it, missing rows at its end. */
final class TableGrid extends Composite<Grid<TableLine>> {
    /** So many missing rows are shown, no more. */
    static final int MOST_MISSING = 5;

    private final TableDesk desk;
    private final DecisionTable table;
    private final LocalWords words;
    private final CellWords cells;
    private final List<TableLine> lines = new ArrayList<>();
    private final SheetEditing editing;
    private final ColumnHeaders headers;
    private List<Object> columns = List.of();
    private TableVerdict verdict = TableVerdict.NONE;

    /**
     * @param focused is told which row the cursor is in
     */
    TableGrid(TableDesk desk, DecisionTable table, LocalWords words, Consumer<TableRow> focused) {
        this.desk = desk;
        this.table = table;
        this.words = words;
        this.cells = new CellWords(table);
        this.headers = new ColumnHeaders(desk, table, words);
        Grid<TableLine> grid = getContent();
        grid.addClassName("table-grid");
        grid.setId("table-grid");
        grid.addThemeVariants(
                GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_COLUMN_BORDERS);
        grid.setPartNameGenerator(this::part);
        grid.setDataProvider(new ListDataProvider<>(lines));
        grid.getElement().setAttribute("aria-label", words.text("tables.grid"));
        editing = new SheetEditing(grid, desk, table, focused);
        grid.getEditor().addCloseListener(closed -> show());
        show();
    }

    /** Shows the table as it is now. */
    void show() {
        List<Object> now = new ArrayList<>(table.getInputs());
        table.getInputs().forEach(input -> now.add(String.valueOf(input.getFact())));
        now.addAll(table.getOutputs());
        table.getOutputs().forEach(output -> now.add(String.valueOf(output)));
        if (!now.equals(columns)) {
            columns = now;
            place();
        }
        List<TableLine> wanted = wanted();
        if (lines.equals(wanted) || editing.isOpen() && rows(lines).equals(rows(wanted))) {
            lines.stream()
                    .filter(line -> !editing.isEditing(line))
                    .forEach(getContent().getDataProvider()::refreshItem);
        } else {
            lines.clear();
            lines.addAll(wanted);
            getContent().getDataProvider().refreshAll();
        }
        editing.show(lines);
    }

    private List<TableLine> wanted() {
        List<TableLine> wanted = new ArrayList<>();
        table.getRows().forEach(row -> wanted.add(new TableLine.Row(row)));
        verdict.report().gaps().stream().limit(MOST_MISSING).forEach(gap -> wanted.add(new TableLine.Missing(gap)));
        return wanted;
    }

    /** While a cell is open its rows stay drawn as they are; what is missing is shown when it is left. */
    private static List<TableLine> rows(List<TableLine> lines) {
        return lines.stream().filter(TableLine.Row.class::isInstance).toList();
    }

    /** Marks what was found. */
    void mark(TableVerdict found) {
        verdict = found;
        show();
    }

    /** Starts to edit the first cell of a row. */
    void edit(int row) {
        editing.start(row, 0);
    }

    private void place() {
        Grid<TableLine> grid = getContent();
        editing.end();
        grid.removeAllColumns();
        grid.addColumn(new ComponentRenderer<>(this::number))
                .setHeader("#")
                .setKey("#")
                .setWidth("4rem")
                .setFlexGrow(0)
                .setFrozen(true);
        int inputs = table.getInputs().size();
        int values = inputs + table.getOutputs().size();
        for (int at = 0; at <= values; at++) {
            int column = at;
            boolean note = at == values;
            Grid.Column<TableLine> shown = note
                    ? grid.addColumn(new ComponentRenderer<>(this::note))
                    : grid.addColumn(line -> text(line, column));
            shown.setKey(SheetEditing.key(at))
                    .setWidth("8rem")
                    .setFlexGrow(1)
                    .setResizable(true)
                    .setHeader(note ? new Span(words.text("tables.note")) : headers.of(at));
            if (!note) {
                shown.setTooltipGenerator(line -> problem(line, column)
                        .map(found -> words.either(
                                found.sentence().vi(), found.sentence().en()))
                        .orElse(null));
            }
            shown.setPartNameGenerator(line -> cellPart(line, column, inputs, values));
        }
        editing.place(values);
    }

    private @Nullable String cellPart(TableLine line, int column, int inputs, int values) {
        Optional<FeelProblem> problem = column < values ? problem(line, column) : Optional.empty();
        if (problem.isPresent()) {
            return problem.get().kind() == FeelProblem.Kind.WRONG ? "fault" : "beyond";
        }
        return column >= inputs && column < values ? "conclusion" : null;
    }

    private Optional<FeelProblem> problem(TableLine line, int column) {
        return line instanceof TableLine.Row row ? cells.problem(row.row(), column) : Optional.empty();
    }

    private @Nullable String part(TableLine line) {
        return switch (line) {
            case TableLine.Missing missing -> "missing";
            case TableLine.Row row -> {
                int at = table.getRows().indexOf(row.row()) + 1;
                TableReport report = verdict.report();
                boolean conflict = report.overlaps().stream()
                        .anyMatch(each -> each.kind() == TableReport.OverlapKind.CONFLICT
                                && (each.first() == at || each.second() == at));
                boolean useless = report.unreachable().stream().anyMatch(each -> each.row() == at);
                yield conflict ? "conflict" : useless ? "unreachable" : null;
            }
        };
    }

    private Component number(TableLine line) {
        String part = part(line);
        Span mark = new Span();
        mark.addClassName("table-mark");
        if (part != null) {
            mark.setText(words.text("tables.mark." + part));
            mark.setTitle(words.text("tables.mark." + part + ".help"));
            mark.getElement().setAttribute("data-mark", part);
        }
        return line instanceof TableLine.Row row
                ? new Span(new Span((table.getRows().indexOf(row.row()) + 1) + " "), mark)
                : mark;
    }

    private String text(TableLine line, int column) {
        String yes = words.text("tables.yes");
        String no = words.text("tables.no");
        return switch (line) {
            case TableLine.Row row -> cells.shown(row.row(), column, yes, no);
            case TableLine.Missing missing -> {
                boolean input = column < table.getInputs().size();
                Fact fact = input ? table.getInputs().get(column).getFact() : null;
                Object value = fact == null ? null : missing.gap().example().get(fact.getName());
                yield value == null
                        ? "?"
                        : CellWords.shown(FeelLiteral.of(value), Optional.of(fact.getType()), yes, no);
            }
        };
    }

    private Component note(TableLine line) {
        if (line instanceof TableLine.Missing missing) {
            Button add = new Button(words.text("tables.gap.fill"), click -> {
                int at = table.getRows().size();
                desk.changeTables(tables ->
                        tables.rows(table.getId()).addFor(missing.gap().example()));
                editing.start(at, table.getInputs().size());
            });
            add.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add.addClassName("fill-gap");
            add.setVisible(desk.editable());
            return add;
        }
        String note = ((TableLine.Row) line).row().getNote();
        return new Span(note == null ? "" : note);
    }
}
