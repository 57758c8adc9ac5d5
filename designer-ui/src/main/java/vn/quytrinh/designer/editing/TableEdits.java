package vn.quytrinh.designer.editing;

import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.HitPolicy;
import vn.quytrinh.model.decision.TableInput;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.process.Procedure;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.procedure.StableIds;

/** Changes the head and the columns of decision tables (bảng quyết định). Each call is one change of the editor. */
public final class TableEdits {
    /** What a new condition cell holds: any value. */
    static final String ANY = "-";

    private final ProcedureEditor editor;

    /**
     * Changes a procedure.
     *
     * @param editor its editor, not null
     */
    public TableEdits(ProcedureEditor editor) {
        this.editor = editor;
    }

    /** Returns what changes the rows of a table. */
    public TableRowEdits rows(String id) {
        return new TableRowEdits(editor, id);
    }

    /** Returns what changes the test cases of a table. */
    public TableCaseEdits cases(String id) {
        return new TableCaseEdits(editor, id);
    }

    /**
     * Makes a table with one conclusion column and no rows.
     *
     * @param name its name
     * @param output the name of the conclusion column
     * @param type the type of the conclusion
     * @param stepId the step whose way it chooses, null for none
     * @return the table's id
     */
    public String add(String name, String output, FactType type, @Nullable String stepId) {
        DecisionTable table = DecisionFactory.eINSTANCE.createDecisionTable();
        editor.make(Edit.of("Thêm bảng quyết định", "Add a decision table", procedure -> {
            table.setId(nextId(procedure));
            table.setName(name.strip());
            table.setHitPolicy(HitPolicy.UNIQUE);
            procedure.getTables().add(table);
            addOutput(table, output, type);
            if (stepId != null) {
                editor.required(stepId).setRouting(table);
            }
            StableIds.assign(procedure);
        }));
        return table.getId();
    }

    /**
     * Puts the tables of another procedure in; facts that have a namesake here are that one.
     *
     * @param source the procedure read, which stays as it is
     * @return how many tables were taken
     */
    public int take(Procedure source) {
        editor.make(Edit.of(
                "Nhập bảng quyết định", "Import decision tables", target -> new TakenTables(target).take(source)));
        return source.getTables().size();
    }

    /** Deletes a table; a step that it routed is decided by the officer again. */
    public void delete(String id) {
        change("Xóa bảng quyết định " + id, "Delete decision table " + id, id, table -> {
            for (Step step : editor.steps()) {
                if (step.getRouting() == table) {
                    step.setRouting(null);
                }
            }
            editor.procedure().getTables().remove(table);
        });
    }

    /** Gives a table another name. */
    public void rename(String id, String name) {
        change("Đổi tên bảng " + id, "Rename table " + id, id, table -> {
            if (!name.strip().equals(table.getName())) {
                table.setName(name.strip());
            }
        });
    }

    /** Says how many rows of a table may apply. */
    public void setPolicy(String id, HitPolicy policy) {
        change("Đổi cách chọn dòng của bảng " + id, "Change the hit policy of table " + id, id, table -> {
            if (!table.isSetHitPolicy() || table.getHitPolicy() != policy) {
                table.setHitPolicy(policy);
            }
        });
    }

    /** Says what a table rests on. */
    public void setLegalBasis(String id, String basis) {
        change("Đổi căn cứ của bảng " + id, "Change the legal basis of table " + id, id, table -> {
            String wanted = basis.isBlank() ? null : basis.strip();
            if (!Objects.equals(wanted, table.getLegalBasis())) {
                table.setLegalBasis(wanted);
            }
        });
    }

    /** Lets a table choose the way of one step and of no other; null for none. */
    public void route(String id, @Nullable String stepId) {
        change("Gắn bảng " + id + " với bước", "Bind table " + id + " to a step", id, table -> {
            for (Step step : editor.steps()) {
                boolean chosen = step.getId().equals(stepId);
                if (chosen && step.getRouting() != table) {
                    step.setRouting(table);
                } else if (!chosen && step.getRouting() == table) {
                    step.setRouting(null);
                }
            }
        });
    }

    /** Adds a condition column over a fact; every row gets a cell for any value. */
    public void addInput(String id, String factId) {
        change("Thêm cột điều kiện vào bảng " + id, "Add a condition column to table " + id, id, table -> {
            Fact fact = editor.procedure().getFacts().stream()
                    .filter(each -> factId.equals(each.getId()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("Expected the id of a fact but found " + factId));
            TableInput input = DecisionFactory.eINSTANCE.createTableInput();
            input.setFact(fact);
            int place = table.getInputs().size();
            table.getInputs().add(input);
            table.getRows().forEach(row -> TableCells.fill(row.getConditions(), place + 1, ANY));
            StableIds.assign(editor.procedure());
        });
    }

    /** Adds a conclusion column; every row gets an empty cell. */
    public void addOutput(String id, String name, FactType type) {
        change("Thêm cột kết luận vào bảng " + id, "Add a conclusion column to table " + id, id, table -> {
            addOutput(table, name, type);
            StableIds.assign(editor.procedure());
        });
    }

    private static void addOutput(DecisionTable table, String name, FactType type) {
        TableOutput output = DecisionFactory.eINSTANCE.createTableOutput();
        output.setName(name.strip());
        output.setType(type);
        table.getOutputs().add(output);
        table.getRows()
                .forEach(row ->
                        TableCells.fill(row.getConclusions(), table.getOutputs().size(), ""));
    }

    /** Changes the name and the type of a conclusion column; test cases follow. */
    public void setOutput(String id, int column, String name, FactType type) {
        change("Sửa cột kết luận của bảng " + id, "Change a conclusion column of table " + id, id, table -> {
            TableOutput output = table.getOutputs().get(column);
            String before = output.getName();
            if (!name.strip().equals(before)) {
                output.setName(name.strip());
                table.getCases().stream()
                        .flatMap(test -> test.getExpected().stream())
                        .filter(value -> Objects.equals(before, value.getName()))
                        .forEach(value -> value.setName(name.strip()));
            }
            if (!output.isSetType() || output.getType() != type) {
                output.setType(type);
            }
        });
    }

    /**
     * Moves a column among those of its kind.
     *
     * @param column its place, conclusions after conditions, from 0
     * @param by how far, negative to the left
     */
    public void moveColumn(String id, int column, int by) {
        change("Chuyển cột của bảng " + id, "Move a column of table " + id, id, table -> {
            int inputs = table.getInputs().size();
            boolean input = column < inputs;
            int from = input ? column : column - inputs;
            EList<?> columns = input ? table.getInputs() : table.getOutputs();
            int to = from + by;
            if (to < 0 || to >= columns.size()) {
                return;
            }
            columns.move(to, from);
            table.getRows()
                    .forEach(row -> TableCells.move(input ? row.getConditions() : row.getConclusions(), from, to));
        });
    }

    /**
     * Removes a column with its cells.
     *
     * @param column its place, conclusions after conditions, from 0
     * @throws EditRefusedException when it is the only conclusion
     */
    public void removeColumn(String id, int column) {
        change("Xóa cột của bảng " + id, "Remove a column of table " + id, id, table -> {
            int inputs = table.getInputs().size();
            if (column < inputs) {
                table.getInputs().remove(column);
                table.getRows().forEach(row -> TableCells.remove(row.getConditions(), column));
                return;
            }
            if (table.getOutputs().size() == 1) {
                throw new EditRefusedException(
                        "Cần ít nhất một cột kết luận nên không xóa được cột này. Hãy thêm cột khác trước.",
                        "Expected at least one conclusion column, so this one cannot be removed. Maybe add another first.");
            }
            table.getOutputs().remove(column - inputs);
            table.getRows().forEach(row -> TableCells.remove(row.getConclusions(), column - inputs));
        });
    }

    private void change(String vietnamese, String english, String id, Consumer<DecisionTable> change) {
        editor.make(Edit.of(vietnamese, english, target -> change.accept(table(target, id))));
    }

    static DecisionTable table(Procedure procedure, String id) {
        return procedure.getTables().stream()
                .filter(table -> id.equals(table.getId()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Expected the id of a decision table of "
                        + procedure.getId() + " but there is none called \"" + id + "\". Maybe it has been deleted."));
    }

    private static String nextId(Procedure procedure) {
        var taken = StableIds.index(procedure).keySet();
        int number = 1;
        while (taken.contains("T" + number)) {
            number++;
        }
        return "T" + number;
    }
}
