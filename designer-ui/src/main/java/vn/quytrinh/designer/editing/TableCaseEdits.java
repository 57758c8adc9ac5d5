package vn.quytrinh.designer.editing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.EList;
import vn.quytrinh.handling.table.ExampleCase;
import vn.quytrinh.handling.table.FeelLiteral;
import vn.quytrinh.model.decision.CaseValue;
import vn.quytrinh.model.decision.DecisionFactory;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.TableCase;
import vn.quytrinh.procedure.StableIds;

/** Changes the test cases of a decision table. Each call is one change of the editor. */
public final class TableCaseEdits {
    private final ProcedureEditor editor;
    private final String tableId;

    TableCaseEdits(ProcedureEditor editor, String tableId) {
        this.editor = editor;
        this.tableId = tableId;
    }

    /** Adds a case without values. */
    public void add(String name) {
        change("Thêm ca kiểm thử", "Add a test case", table -> {
            TableCase test = DecisionFactory.eINSTANCE.createTableCase();
            test.setName(name);
            table.getCases().add(test);
            StableIds.assign(editor.procedure());
        });
    }

    /** Adds cases that the table suggests, except those whose facts another case has already. */
    public void add(List<ExampleCase> examples) {
        change("Thêm ca kiểm thử", "Add test cases", table -> {
            for (ExampleCase example : examples) {
                TableCase test = DecisionFactory.eINSTANCE.createTableCase();
                test.setName(example.name().vi());
                example.inputs().forEach((name, value) -> test.getInputs().add(value(name, FeelLiteral.of(value))));
                for (Map<String, Object> conclusions : example.conclusions()) {
                    conclusions.forEach((name, value) -> test.getExpected().add(value(name, FeelLiteral.of(value))));
                }
                if (table.getCases().stream().noneMatch(other -> sameInputs(other, test))) {
                    table.getCases().add(test);
                }
            }
            StableIds.assign(editor.procedure());
        });
    }

    /** Gives a case another name. */
    public void rename(int at, String name) {
        change("Đổi tên ca kiểm thử", "Rename a test case", table -> {
            TableCase test = table.getCases().get(at);
            if (!name.strip().equals(test.getName())) {
                test.setName(name.strip());
            }
        });
    }

    /** Says what a fact is in a case; blank for unknown. */
    public void setInput(int at, String fact, String feel) {
        change(
                "Sửa ca kiểm thử",
                "Change a test case",
                table -> set(table.getCases().get(at).getInputs(), fact, feel));
    }

    /** Says what a case expects of a conclusion; blank for nothing. */
    public void setExpected(int at, String output, String feel) {
        change(
                "Sửa ca kiểm thử",
                "Change a test case",
                table -> set(table.getCases().get(at).getExpected(), output, feel));
    }

    /** Deletes a case. */
    public void delete(int at) {
        change(
                "Xóa ca kiểm thử",
                "Delete a test case",
                table -> table.getCases().remove(at));
    }

    private void set(EList<CaseValue> values, String name, String feel) {
        CaseValue present = values.stream()
                .filter(value -> name.equals(value.getName()))
                .findFirst()
                .orElse(null);
        if (feel.isBlank()) {
            values.removeIf(value -> name.equals(value.getName()));
        } else if (present == null) {
            values.add(value(name, feel.strip()));
            StableIds.assign(editor.procedure());
        } else if (!feel.strip().equals(present.getValue())) {
            present.setValue(feel.strip());
        }
    }

    private static boolean sameInputs(TableCase one, TableCase other) {
        return one.getInputs().size() == other.getInputs().size()
                && one.getInputs().stream()
                        .allMatch(value -> other.getInputs().stream()
                                .anyMatch(each -> Objects.equals(each.getName(), value.getName())
                                        && Objects.equals(each.getValue(), value.getValue())));
    }

    private static CaseValue value(String name, String feel) {
        CaseValue value = DecisionFactory.eINSTANCE.createCaseValue();
        value.setName(name);
        value.setValue(feel);
        return value;
    }

    private void change(String vietnamese, String english, Consumer<DecisionTable> change) {
        editor.make(Edit.of(vietnamese, english, target -> change.accept(TableEdits.table(target, tableId))));
    }
}
