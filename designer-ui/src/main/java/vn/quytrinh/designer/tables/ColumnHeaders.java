package vn.quytrinh.designer.tables;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import vn.quytrinh.designer.language.LocalWords;
import vn.quytrinh.designer.pieces.Blocks;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableOutput;

/** The heads of the columns, each with what can be done with it. */
final class ColumnHeaders {
    private final TableDesk desk;
    private final DecisionTable table;
    private final LocalWords words;

    ColumnHeaders(TableDesk desk, DecisionTable table, LocalWords words) {
        this.desk = desk;
        this.table = table;
        this.words = words;
    }

    /** Returns the head of a column, conclusions after conditions. */
    Component of(int column) {
        int inputs = table.getInputs().size();
        boolean input = column < inputs;
        Fact fact = input ? table.getInputs().get(column).getFact() : null;
        TableOutput output = input ? null : table.getOutputs().get(column - inputs);
        String name = output != null
                ? String.valueOf(output.getName())
                : fact == null ? words.text("tables.column.unbound") : FactWords.label(fact, words);
        String type = output != null
                ? words.text("tables.column.output", words.text("tables.type." + CellForms.type(output)))
                : fact == null ? "" : fact.getName() + " · " + words.text("tables.type." + fact.getType());
        Component head = Blocks.block(
                input ? "column-head" : "column-head output",
                Blocks.words("column-name", name),
                Blocks.words("column-type", type));
        if (!desk.editable()) {
            return head;
        }
        Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_V.create());
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        more.setAriaLabel(words.text("tables.column.more", name));
        ContextMenu menu = new ContextMenu(more);
        menu.setOpenOnClick(true);
        menu.addItem(words.text("tables.column.left"), click -> move(column, -1));
        menu.addItem(words.text("tables.column.right"), click -> move(column, 1));
        if (output != null) {
            menu.addItem(
                    words.text("tables.column.edit"),
                    click -> new OutputDialog(desk, table, column - inputs, words).open());
        }
        menu.addItem(
                words.text("tables.column.remove"),
                click -> desk.changeTables(tables -> tables.removeColumn(table.getId(), column)));
        return Blocks.block("column-header", head, more);
    }

    private void move(int column, int by) {
        desk.changeTables(tables -> tables.moveColumn(table.getId(), column, by));
    }
}
