package vn.quytrinh.designer.tables;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.quytrinh.handling.table.FeelCheck;
import vn.quytrinh.handling.table.FeelProblem;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;

/** The cells of a table as an office reads them: dates by day, month and year, yes and no in words. The model keeps FEEL. */
final class CellWords {
    private static final Pattern DAY = Pattern.compile("(?:@\"|date\\(\")(\\d{4})-(\\d\\d)-(\\d\\d)\"\\)?");

    private final DecisionTable table;

    CellWords(DecisionTable table) {
        this.table = table;
    }

    /** Returns what a cell holds, as FEEL; the note is the last column. */
    String feel(TableRow row, int column) {
        int inputs = table.getInputs().size();
        if (column < inputs) {
            return column < row.getConditions().size() ? row.getConditions().get(column) : "";
        }
        int at = column - inputs;
        if (at < table.getOutputs().size()) {
            return at < row.getConclusions().size() ? row.getConclusions().get(at) : "";
        }
        return row.getNote() == null ? "" : row.getNote();
    }

    /** Returns a cell as it is shown. */
    String shown(TableRow row, int column, String yes, String no) {
        return shown(feel(row, column), type(column), yes, no);
    }

    static String shown(String feel, Optional<FactType> type, String yes, String no) {
        if (type.filter(FactType.BOOLEAN::equals).isPresent()) {
            return feel.equals("true") ? yes : feel.equals("false") ? no : feel;
        }
        return type.filter(FactType.DATE::equals).isPresent() ? day(feel) : feel;
    }

    /** Returns FEEL with its dates as an office writes them. */
    static String day(String feel) {
        return DAY.matcher(feel).replaceAll("$3/$2/$1");
    }

    /** Returns what is wrong with a cell. */
    Optional<FeelProblem> problem(TableRow row, int column) {
        int inputs = table.getInputs().size();
        if (column < inputs) {
            Fact fact = table.getInputs().get(column).getFact();
            return fact == null ? Optional.empty() : FeelCheck.cell(feel(row, column), fact);
        }
        int at = column - inputs;
        if (at >= table.getOutputs().size()) {
            return Optional.empty();
        }
        TableOutput output = table.getOutputs().get(at);
        return output.isSetType() ? FeelCheck.conclusion(feel(row, column), output.getType()) : Optional.empty();
    }

    private Optional<FactType> type(int column) {
        int inputs = table.getInputs().size();
        if (column < inputs) {
            Fact fact = table.getInputs().get(column).getFact();
            return fact == null || !fact.isSetType() ? Optional.empty() : Optional.of(fact.getType());
        }
        int at = column - inputs;
        return at < table.getOutputs().size() && table.getOutputs().get(at).isSetType()
                ? Optional.of(table.getOutputs().get(at).getType())
                : Optional.empty();
    }
}
