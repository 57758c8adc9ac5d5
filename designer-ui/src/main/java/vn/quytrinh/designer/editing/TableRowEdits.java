package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.handling.table.FeelLiteral;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.procedure.StableIds;

/** Changes the rows and cells of a decision table. Each call is one change of the editor. */
public final class TableRowEdits {
    private final ProcedureEditor editor;
    private final String tableId;

    TableRowEdits(ProcedureEditor editor, String tableId) {
        this.editor = editor;
        this.tableId = tableId;
    }

    /**
     * Adds a row that applies to everything and concludes nothing yet.
     *
     * @param at its place, from 0
     */
    public void add(int at) {
        change("Thêm dòng vào bảng " + tableId, "Add a row to table " + tableId, table -> insert(table, at));
    }

    /**
     * Adds a row at the end for an input that no row applies to.
     *
     * @param example each fact's name with a Boolean, BigDecimal, String or LocalDate
     */
    public void addFor(Map<String, Object> example) {
        change("Thêm dòng cho khoảng trống của bảng " + tableId, "Add a row for a gap of table " + tableId, table -> {
            TableRow row = insert(table, table.getRows().size());
            for (int i = 0; i < table.getInputs().size(); i++) {
                TableInput input = table.getInputs().get(i);
                Object value = input.getFact() == null
                        ? null
                        : example.get(input.getFact().getName());
                if (value != null) {
                    row.getConditions().set(i, FeelLiteral.of(value));
                }
            }
        });
    }

    /** Puts a copy of a row after it. */
    public void duplicate(int at) {
        change("Nhân bản dòng của bảng " + tableId, "Duplicate a row of table " + tableId, table -> {
            TableRow row = table.getRows().get(at);
            TableRow copy = insert(table, at + 1);
            replace(copy.getConditions(), row.getConditions());
            replace(copy.getConclusions(), row.getConclusions());
            copy.setNote(row.getNote());
        });
    }

    /** Moves a row by one or more places, negative upwards; stays where there is no such place. */
    public void move(int at, int by) {
        change("Chuyển dòng của bảng " + tableId, "Move a row of table " + tableId, table -> {
            int to = at + by;
            if (to >= 0 && to < table.getRows().size()) {
                table.getRows().move(to, at);
            }
        });
    }

    /** Deletes a row. */
    public void delete(int at) {
        change(
                "Xóa dòng của bảng " + tableId,
                "Delete a row of table " + tableId,
                table -> table.getRows().remove(at));
    }

    /**
     * Writes a cell.
     *
     * @param at the row, from 0
     * @param column the column, conclusions after conditions, the note last, from 0
     * @param feel what it holds; an empty condition is one for any value
     */
    public void set(int at, int column, String feel) {
        change(
                "Sửa ô của bảng " + tableId,
                "Change a cell of table " + tableId,
                table -> write(table, table.getRows().get(at), column, feel));
    }

    /**
     * Writes cells from a place on to the right and down; rows that are missing are added, what is too wide is left out.
     *
     * @param at the first row, from 0
     * @param column the first column, from 0
     * @param cells the cells, row by row
     */
    public void paste(int at, int column, List<List<String>> cells) {
        change("Dán vào bảng " + tableId, "Paste into table " + tableId, table -> {
            for (int i = 0; i < cells.size(); i++) {
                TableRow row = at + i < table.getRows().size()
                        ? table.getRows().get(at + i)
                        : insert(table, table.getRows().size());
                List<String> own = cells.get(i);
                for (int j = 0; j < own.size(); j++) {
                    write(table, row, column + j, own.get(j));
                }
            }
        });
    }

    private static void write(DecisionTable table, TableRow row, int column, String feel) {
        int inputs = table.getInputs().size();
        int outputs = table.getOutputs().size();
        String text = feel.strip();
        if (column < inputs) {
            TableCells.fill(row.getConditions(), inputs, TableEdits.ANY);
            put(row.getConditions(), column, text.isEmpty() ? TableEdits.ANY : text);
        } else if (column < inputs + outputs) {
            TableCells.fill(row.getConclusions(), outputs, "");
            put(row.getConclusions(), column - inputs, text);
        } else if (column == inputs + outputs && !Objects.equals(note(text), row.getNote())) {
            row.setNote(note(text));
        }
    }

    private static @Nullable String note(String text) {
        return text.isEmpty() ? null : text;
    }

    private static void put(EList<String> cells, int at, String feel) {
        if (!feel.equals(cells.get(at))) {
            cells.set(at, feel);
        }
    }

    private TableRow insert(DecisionTable table, int at) {
        TableRow row = DecisionFactory.eINSTANCE.createTableRow();
        TableCells.fill(row.getConditions(), table.getInputs().size(), TableEdits.ANY);
        TableCells.fill(row.getConclusions(), table.getOutputs().size(), "");
        table.getRows().add(Math.min(at, table.getRows().size()), row);
        StableIds.assign(editor.procedure());
        return row;
    }

    private static void replace(EList<String> cells, List<String> with) {
        cells.clear();
        cells.addAll(with);
    }

    private void change(String vietnamese, String english, Consumer<DecisionTable> change) {
        editor.make(Edit.of(vietnamese, english, target -> change.accept(TableEdits.table(target, tableId))));
    }
}
