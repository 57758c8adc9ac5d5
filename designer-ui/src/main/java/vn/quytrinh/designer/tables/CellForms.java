package vn.quytrinh.designer.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.process.Step;
import vn.quytrinh.model.process.Transition;
import vn.quytrinh.rulebase.Text;

/** What the cells of a table may hold, column by column. */
final class CellForms {
    private final TableDesk desk;
    private final DecisionTable table;

    CellForms(TableDesk desk, DecisionTable table) {
        this.desk = desk;
        this.table = table;
    }

    /** Returns the form of a column, conclusions after conditions. */
    FeelForm of(int column) {
        int inputs = table.getInputs().size();
        if (column < inputs) {
            Fact fact = table.getInputs().get(column).getFact();
            return fact == null || !fact.isSetType()
                    ? new FeelForm(feel -> Optional.empty(), List.of())
                    : FeelForm.cell(fact);
        }
        TableOutput output = table.getOutputs().get(column - inputs);
        return FeelForm.conclusion(type(output), words(output));
    }

    /** Returns what a conclusion column offers: the ways of the step it routes, and what other rows conclude. */
    List<FeelWord> words(TableOutput output) {
        List<FeelWord> words = new ArrayList<>();
        int at = table.getOutputs().indexOf(output);
        if (at == 0) {
            desk.routed(table).ifPresent(step -> step.getTransitions().forEach(way -> words.add(word(step, way))));
        }
        table.getRows().stream()
                .filter(row -> at < row.getConclusions().size())
                .map(row -> row.getConclusions().get(at))
                .filter(feel -> !feel.isBlank()
                        && words.stream().noneMatch(word -> word.text().equals(feel)))
                .distinct()
                .forEach(feel -> words.add(FeelWord.of(feel, "đã dùng trong bảng", "used in the table")));
        return words;
    }

    static FactType type(TableOutput output) {
        return output.isSetType() ? output.getType() : FactType.TEXT;
    }

    private static FeelWord word(Step step, Transition way) {
        String to =
                way.getTo() == null ? way.getTarget().getLiteral() : way.getTo().getName();
        String when = way.getWhen() == null ? String.valueOf(to) : way.getWhen();
        return new FeelWord('"' + String.valueOf(way.getId()) + '"', new Text(when, when), "");
    }
}
