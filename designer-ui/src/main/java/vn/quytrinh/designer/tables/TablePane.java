package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.designer.editing.TableRowEdits;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.handling.table.RowReading;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.rulebase.Text;

/** One decision table: its head, its sheet, what was found in it, and its test cases beside it. */
final class TablePane extends Composite<Div> implements TablesPanel.Refreshed {
    private final TableDesk desk;
    private final DecisionTable table;
    private final LocalWords words;
    private final TableHead head;
    private final TableGrid grid;
    private final CasesPane cases;
    private final TableFindings findings;
    private final Span reading = new Span();
    private final ProgressBar progress = new ProgressBar();
    private final Inquiry<TableVerdict> inquiry;
    private @Nullable TableRow current;

    TablePane(TableDesk desk, DecisionTable table, Executor background, LocalWords words) {
        this.desk = desk;
        this.table = table;
        this.words = words;
        this.head = new TableHead(desk, table, words);
        this.grid = new TableGrid(desk, table, words, this::read);
        this.cases = new CasesPane(desk, table, words, () -> table.getRows().indexOf(current));
        this.findings = new TableFindings(table, words);
        this.inquiry = new Inquiry<>(this, background, this::answered);
        progress.setIndeterminate(true);
        progress.setVisible(false);
        progress.getElement().setAttribute("aria-label", words.text("tables.working"));
        reading.addClassName("row-reading");
        reading.getElement().setAttribute("aria-live", "polite");
        Div sheet = Blocks.block("table-sheet", toolbar(), grid, progress, reading, findings);
        getContent().addClassName("table-pane");
        getContent().add(head, Blocks.block("table-body", sheet, cases));
        addAttachListener(event -> ask());
    }

    @Override
    public void refresh() {
        head.show();
        grid.show();
        read(current);
        ask();
    }

    private void ask() {
        DecisionTable copy = copy();
        inquiry.ask(() -> TableVerdict.of(copy));
        progress.setVisible(inquiry.isPending());
    }

    /** Returns a copy that nobody changes, with copies of the facts it reads. */
    private DecisionTable copy() {
        var copier = new EcoreUtil.Copier(true, false);
        copier.copyAll(desk.facts());
        var copy = (DecisionTable) copier.copy(table);
        copier.copyReferences();
        return copy;
    }

    private void answered(TableVerdict verdict) {
        progress.setVisible(false);
        grid.mark(verdict);
        findings.show(verdict);
        cases.show(verdict);
    }

    private void read(@Nullable TableRow row) {
        current = row == null || !table.getRows().contains(row) ? null : row;
        if (current == null) {
            reading.setText(words.text(table.getRows().isEmpty() ? "tables.empty" : "tables.reading.none"));
        } else {
            Text text = RowReading.of(table, current);
            reading.setText(words.text("tables.reading", table.getRows().indexOf(current) + 1) + " "
                    + words.either(text.vi(), text.en()));
        }
    }

    private Div toolbar() {
        Div bar = Blocks.block("table-toolbar");
        if (!desk.editable()) {
            return bar;
        }
        bar.add(button("row.add", VaadinIcon.PLUS, () -> {
            int at = current == null ? table.getRows().size() : table.getRows().indexOf(current) + 1;
            rows(rows -> rows.add(at));
            grid.edit(at);
        }));
        bar.add(button("row.duplicate", VaadinIcon.COPY_O, () -> at(at -> rows(rows -> rows.duplicate(at)))));
        bar.add(button("row.up", VaadinIcon.ARROW_UP, () -> at(at -> rows(rows -> rows.move(at, -1)))));
        bar.add(button("row.down", VaadinIcon.ARROW_DOWN, () -> at(at -> rows(rows -> rows.move(at, 1)))));
        bar.add(button("row.delete", VaadinIcon.TRASH, () -> at(at -> rows(rows -> rows.delete(at)))));
        Button column = new Button(words.text("tables.column.add"), VaadinIcon.PLUS.create());
        column.setId("column-add");
        column.addThemeVariants(ButtonVariant.LUMO_SMALL);
        ContextMenu menu = new ContextMenu(column);
        menu.setOpenOnClick(true);
        desk.facts()
                .forEach(fact -> menu.addItem(
                        words.text("tables.column.add.input", FactWords.label(fact, words)),
                        click -> desk.changeTables(tables -> tables.addInput(table.getId(), fact.getId()))));
        menu.addItem(
                words.text("tables.column.add.fact"),
                click -> new FactDialog(
                                desk, words, id -> desk.changeTables(tables -> tables.addInput(table.getId(), id)))
                        .open());
        menu.addItem(
                words.text("tables.column.add.output"),
                click -> new OutputDialog(desk, table, table.getOutputs().size(), words).open());
        bar.add(column);
        return bar;
    }

    private Button button(String key, VaadinIcon icon, Runnable action) {
        Button button = new Button(icon.create(), click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        button.setId(key.replace('.', '-'));
        button.setAriaLabel(words.text("tables." + key));
        button.setTooltipText(words.text("tables." + key + ".key"));
        if (key.equals("row.add")) {
            button.setText(words.text("tables.row.add"));
        }
        return button;
    }

    private void at(Consumer<Integer> action) {
        int at = table.getRows().indexOf(current);
        if (at >= 0) {
            action.accept(at);
        }
    }

    private void rows(Consumer<TableRowEdits> change) {
        desk.changeTables(tables -> change.accept(tables.rows(table.getId())));
    }
}
