package vn.quytrinh.handling.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.quytrinh.model.decision.DecisionTable;
import vn.quytrinh.model.decision.Fact;
import vn.quytrinh.model.decision.FactType;
import vn.quytrinh.model.decision.TableOutput;
import vn.quytrinh.model.decision.TableRow;
import vn.quytrinh.rulebase.Text;

/** Reads a row of a decision table out in plain language: if … then …. */
public final class RowReading {

    private RowReading() {}

    /**
     * Reads a row.
     *
     * @param table the table; a column without a fact or a cell that is missing is left out
     * @param row one of its rows
     */
    public static Text of(DecisionTable table, TableRow row) {
        List<Text> conditions = new ArrayList<>();
        int inputs = Math.min(table.getInputs().size(), row.getConditions().size());
        for (int i = 0; i < inputs; i++) {
            Fact fact = table.getInputs().get(i).getFact();
            Text condition = fact == null || fact.getName() == null || !fact.isSetType()
                    ? null
                    : condition(TableFact.of(fact), row.getConditions().get(i));
            if (condition != null) {
                conditions.add(condition);
            }
        }
        List<Text> conclusions = new ArrayList<>();
        int outputs = Math.min(table.getOutputs().size(), row.getConclusions().size());
        for (int i = 0; i < outputs; i++) {
            conclusions.add(
                    conclusion(table.getOutputs().get(i), row.getConclusions().get(i)));
        }
        Text when = joined(conditions, " và ", " and ");
        Text then = joined(conclusions, ", ", ", ");
        return conditions.isEmpty()
                ? new Text("Mọi trường hợp: " + then.vi() + ".", "In every case: " + then.en() + ".")
                : new Text(
                        "Nếu " + when.vi() + " thì " + then.vi() + ".", "If " + when.en() + " then " + then.en() + ".");
    }

    private static Text joined(List<Text> parts, String vi, String en) {
        return new Text(
                String.join(vi, parts.stream().map(Text::vi).toList()),
                String.join(en, parts.stream().map(Text::en).toList()));
    }

    private static Text conclusion(TableOutput output, String feel) {
        if (feel.isBlank()) {
            return new Text(output.getName() + " chưa có", output.getName() + " is not given yet");
        }
        try {
            Object value = output.isSetType() ? FeelLiteral.read(feel, output.getType()) : null;
            return value == null
                    ? new Text(output.getName() + " là " + feel, output.getName() + " is " + feel)
                    : new Text(
                            output.getName() + " là " + FeelLiteral.vietnamese(value),
                            output.getName() + " is " + FeelLiteral.english(value));
        } catch (UncoveredFeelException e) {
            return new Text(output.getName() + " là " + feel, output.getName() + " is " + feel);
        }
    }

    private static @Nullable Text condition(TableFact fact, String feel) {
        Cell cell;
        try {
            cell = Cell.parse(feel, fact.type());
        } catch (UncoveredFeelException e) {
            return new Text(fact.label().vi() + " thỏa " + feel, fact.label().en() + " meets " + feel);
        }
        if (cell instanceof Cell.OneOf one) {
            return new Text(
                    fact.label().vi() + " " + any(one, interval -> vietnamese(interval, fact.type()), " hoặc "),
                    fact.label().en() + " " + any(one, RowReading::english, " or "));
        }
        if (cell instanceof Cell.NoneOf none) {
            return new Text(
                    fact.label().vi() + " không phải "
                            + any(none.excluded(), interval -> vietnamese(interval, fact.type()), " hoặc "),
                    fact.label().en() + " not " + any(none.excluded(), RowReading::english, " or "));
        }
        return null;
    }

    private static String any(Cell.OneOf values, Function<Interval, String> words, String or) {
        return String.join(or, values.intervals().stream().map(words).toList());
    }

    private static String vietnamese(Interval interval, FactType type) {
        boolean date = type == FactType.DATE;
        if (interval.isSingle()) {
            String value = FeelLiteral.vietnamese(interval.lower());
            return type == FactType.NUMBER ? "bằng " + value : "là " + (date ? "ngày " : "") + value;
        }
        List<String> bounds = new ArrayList<>();
        if (interval.lower() != null) {
            String word = date ? interval.lowerIn() ? "từ ngày " : "sau ngày " : interval.lowerIn() ? "từ " : "trên ";
            bounds.add(word + FeelLiteral.vietnamese(interval.lower()));
        }
        if (interval.upper() != null) {
            String word =
                    date ? interval.upperIn() ? "đến hết ngày " : "trước ngày " : interval.upperIn() ? "đến " : "dưới ";
            boolean open = interval.lower() == null && !date && interval.upperIn();
            bounds.add((open ? "không quá " : word) + FeelLiteral.vietnamese(interval.upper()));
        } else if (interval.lowerIn()) {
            bounds.add(date ? "trở đi" : "trở lên");
        }
        return String.join(" ", bounds);
    }

    private static String english(Interval interval) {
        if (interval.isSingle()) {
            return "is " + FeelLiteral.english(interval.lower());
        }
        List<String> bounds = new ArrayList<>();
        if (interval.lower() != null) {
            bounds.add((interval.lowerIn() ? "from " : "above ") + FeelLiteral.english(interval.lower()));
        }
        if (interval.upper() != null) {
            bounds.add((interval.upperIn() ? "up to " : "below ") + FeelLiteral.english(interval.upper()));
        }
        return String.join(" ", bounds);
    }
}
