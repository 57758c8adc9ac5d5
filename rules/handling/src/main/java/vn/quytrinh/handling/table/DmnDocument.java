package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import vn.quytrinh.handling.HandlingException;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.TableInput;

/** The decisions of a procedure as DMN 1.5 documents: one input a fact, one decision a table or condition. */
public final class DmnDocument {

    /** The name of the document that holds a procedure's conditions. */
    public static final String CONDITIONS = "conditions";

    private DmnDocument() {}

    /**
     * Returns the document of a decision table.
     *
     * @throws HandlingException {@code TABLE_INVALID} when a column has no fact or output, or a row too few or too many cells
     */
    public static byte[] of(DecisionTable table) {
        TableSource source = source(table);
        return DmnWriter.write(new DmnSource(table.getId(), source.inputs(), List.of(source), new TreeMap<>()));
    }

    /** Returns what a table of the model says. */
    static TableSource source(DecisionTable table) {
        var faults = new TableFaults(String.valueOf(table.getId()));
        List<TableFact> inputs = new ArrayList<>();
        for (TableInput input : table.getInputs()) {
            Fact fact = input.getFact();
            if (fact == null || fact.getName() == null) {
                faults.add(
                        TableFaults.INVALID,
                        "cột điều kiện %d chưa gắn dữ kiện nào".formatted(inputs.size() + 1),
                        "condition column %d is bound to no fact".formatted(inputs.size() + 1));
            } else {
                choices(fact, faults);
                inputs.add(TableFact.of(fact));
            }
        }
        faults.throwIfAny();
        var source = new TableSource(
                table.getId(),
                table.getHitPolicy(),
                inputs,
                table.getOutputs().stream()
                        .map(output -> new TableSource.Output(output.getName(), output.getType()))
                        .toList(),
                table.getRows().stream()
                        .map(row -> new TableSource.Row(row.getConditions(), row.getConclusions()))
                        .toList());
        TableShape.check(source, faults);
        faults.throwIfAny();
        return source;
    }

    /**
     * Returns the document of a procedure's conditions and formulas: one decision each, over all facts of the data dictionary.
     *
     * @param facts the data dictionary
     * @param conditions each condition's id with its FEEL expression
     * @param formulas each formula's id with its FEEL expression
     * @throws HandlingException {@code TABLE_INVALID} when two ids differ in punctuation only or a choice cannot be written
     */
    public static byte[] conditions(
            List<Fact> facts, SortedMap<String, String> conditions, SortedMap<String, String> formulas) {
        var faults = new TableFaults(CONDITIONS);
        facts.forEach(fact -> choices(fact, faults));
        var source = new DmnSource(
                CONDITIONS,
                facts.stream().map(TableFact::of).toList(),
                List.of(),
                named(conditions, DmnDocument::conditionName, faults),
                named(formulas, DmnDocument::formulaName, faults));
        faults.throwIfAny();
        return DmnWriter.write(source);
    }

    private static SortedMap<String, String> named(
            SortedMap<String, String> byId, UnaryOperator<String> naming, TableFaults faults) {
        SortedMap<String, String> byName = new TreeMap<>();
        byId.forEach((id, feel) -> {
            if (byName.put(naming.apply(id), feel) != null) {
                faults.add(
                        TableFaults.INVALID,
                        "mã %s chỉ khác một mã khác ở dấu câu".formatted(id),
                        "the id %s differs from another in punctuation only".formatted(id));
            }
        });
        return byName;
    }

    private static void choices(Fact fact, TableFaults faults) {
        for (String choice : fact.getChoices()) {
            if (choice.indexOf('"') >= 0 || choice.indexOf('\\') >= 0) {
                faults.add(
                        TableFaults.INVALID,
                        "lựa chọn %s của dữ kiện %s có dấu ngoặc kép hoặc dấu gạch chéo ngược"
                                .formatted(choice, fact.getName()),
                        "the choice %s of the fact %s has a quotation mark or a backslash"
                                .formatted(choice, fact.getName()));
            }
        }
    }

    /** Returns the name of a condition's decision: its id with everything but letters and digits replaced. */
    static String conditionName(String id) {
        return name("c_", id);
    }

    /** Returns the name of a formula's decision, made like that of a condition. */
    static String formulaName(String id) {
        return name("f_", id);
    }

    private static String name(String prefix, String id) {
        var name = new StringBuilder(id.length() + 2).append(prefix);
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            boolean plain = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
            name.append(plain ? c : '_');
        }
        return name.toString();
    }
}
